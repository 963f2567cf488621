import type { Rule } from "@aims-lint/core";
import { applicabilityDecided } from "./applicability-decided.ts";
import { controlKnown } from "./control-known.ts";
import { controlLinkedToObjective } from "./control-linked-to-objective.ts";
import { controlStatusStated } from "./control-status-stated.ts";
import { controlTitleAgrees } from "./control-title-agrees.ts";
import { exclusionJustified } from "./exclusion-justified.ts";
import { exclusionNotContradicted } from "./exclusion-not-contradicted.ts";
import { implementedControlEvidenced } from "./implemented-control-evidenced.ts";
import { inclusionJustified } from "./inclusion-justified.ts";
import { plannedControlOnTime } from "./planned-control-on-time.ts";
import { soaApproved } from "./soa-approved.ts";
import { soaComplete } from "./soa-complete.ts";
import { soaFitsScope } from "./soa-fits-scope.ts";
import { treatmentControlApplicable } from "./treatment-control-applicable.ts";

/** The rules about soa. */
export const soaRules: readonly Rule[] = [
  applicabilityDecided,
  controlKnown,
  controlLinkedToObjective,
  controlStatusStated,
  controlTitleAgrees,
  exclusionJustified,
  exclusionNotContradicted,
  implementedControlEvidenced,
  inclusionJustified,
  plannedControlOnTime,
  soaApproved,
  soaComplete,
  soaFitsScope,
  treatmentControlApplicable,
];
