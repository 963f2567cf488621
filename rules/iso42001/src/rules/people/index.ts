import type { Rule } from "@aims-lint/core";
import { awarenessPolicyCurrent } from "./awareness-policy-current.ts";
import { awarenessReachesEveryone } from "./awareness-reaches-everyone.ts";
import { awarenessTopicsCovered } from "./awareness-topics-covered.ts";
import { certificateValid } from "./certificate-valid.ts";
import { communicationPlanComplete } from "./communication-plan-complete.ts";
import { competenceEvidenced } from "./competence-evidenced.ts";
import { competenceGapAddressed } from "./competence-gap-addressed.ts";
import { roleCompetenceRecorded } from "./role-competence-recorded.ts";
import { trainingEffectivenessEvaluated } from "./training-effectiveness-evaluated.ts";

/** The rules about competence, awareness and communication. */
export const peopleRules: readonly Rule[] = [
  awarenessPolicyCurrent,
  awarenessReachesEveryone,
  awarenessTopicsCovered,
  certificateValid,
  communicationPlanComplete,
  competenceEvidenced,
  competenceGapAddressed,
  roleCompetenceRecorded,
  trainingEffectivenessEvaluated,
];
