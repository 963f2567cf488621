import type { Rule } from "@aims-lint/core";
import { aiActRules } from "./ai-act/index.ts";
import { attestationsRules } from "./attestations/index.ts";
import { auditsRules } from "./audits/index.ts";
import { cardsRules } from "./cards/index.ts";
import { changesRules } from "./changes/index.ts";
import { codeRules } from "./code/index.ts";
import { contextRules } from "./context/index.ts";
import { dataRules } from "./data/index.ts";
import { documentsRules } from "./documents/index.ts";
import { formsRules } from "./forms/index.ts";
import { historyRules } from "./history/index.ts";
import { impactRules } from "./impact/index.ts";
import { improvementRules } from "./improvement/index.ts";
import { incidentsRules } from "./incidents/index.ts";
import { lifecycleRules } from "./lifecycle/index.ts";
import { objectivesRules } from "./objectives/index.ts";
import { operationRules } from "./operation/index.ts";
import { peopleRules } from "./people/index.ts";
import { policyRules } from "./policy/index.ts";
import { reviewsRules } from "./reviews/index.ts";
import { risksRules } from "./risks/index.ts";
import { rolesRules } from "./roles/index.ts";
import { scopeRules } from "./scope/index.ts";
import { soaRules } from "./soa/index.ts";
import { suppliersRules } from "./suppliers/index.ts";
import { systemsRules } from "./systems/index.ts";
import { treatmentRules } from "./treatment/index.ts";
import { usersRules } from "./users/index.ts";

/** Every rule of the pack. */
export const rules: readonly Rule[] = [
  ...aiActRules,
  ...attestationsRules,
  ...auditsRules,
  ...cardsRules,
  ...changesRules,
  ...codeRules,
  ...contextRules,
  ...dataRules,
  ...documentsRules,
  ...formsRules,
  ...historyRules,
  ...impactRules,
  ...improvementRules,
  ...incidentsRules,
  ...lifecycleRules,
  ...objectivesRules,
  ...operationRules,
  ...peopleRules,
  ...policyRules,
  ...reviewsRules,
  ...risksRules,
  ...rolesRules,
  ...scopeRules,
  ...soaRules,
  ...suppliersRules,
  ...systemsRules,
  ...treatmentRules,
  ...usersRules,
];
