import type { Rule } from "@aims-lint/core";
import { avoidedRiskEnded } from "./avoided-risk-ended.ts";
import { residualLoweredByControl } from "./residual-lowered-by-control.ts";
import { residualNotHigher } from "./residual-not-higher.ts";
import { residualRiskAccepted } from "./residual-risk-accepted.ts";
import { residualRiskAcceptedWithAuthority } from "./residual-risk-accepted-with-authority.ts";
import { riskAnalysed } from "./risk-analysed.ts";
import { riskAssessmentCurrent } from "./risk-assessment-current.ts";
import { riskConsequencesComplete } from "./risk-consequences-complete.ts";
import { riskCriteriaComplete } from "./risk-criteria-complete.ts";
import { riskLevelConsistent } from "./risk-level-consistent.ts";
import { riskLinkedToObjective } from "./risk-linked-to-objective.ts";
import { riskMethodAligned } from "./risk-method-aligned.ts";
import { riskMethodRepeatable } from "./risk-method-repeatable.ts";
import { riskOwned } from "./risk-owned.ts";
import { riskRatedWithinScale } from "./risk-rated-within-scale.ts";
import { riskTraceable } from "./risk-traceable.ts";
import { riskTreated } from "./risk-treated.ts";
import { systemRisksAssessed } from "./system-risks-assessed.ts";

/** The rules about risks. */
export const risksRules: readonly Rule[] = [
  avoidedRiskEnded,
  residualLoweredByControl,
  residualNotHigher,
  residualRiskAccepted,
  residualRiskAcceptedWithAuthority,
  riskAnalysed,
  riskAssessmentCurrent,
  riskConsequencesComplete,
  riskCriteriaComplete,
  riskLevelConsistent,
  riskLinkedToObjective,
  riskMethodAligned,
  riskMethodRepeatable,
  riskOwned,
  riskRatedWithinScale,
  riskTraceable,
  riskTreated,
  systemRisksAssessed,
];
