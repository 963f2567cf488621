import type { Rule } from "@aims-lint/core";
import { residualLoweredByControl } from "./residual-lowered-by-control.ts";
import { residualNotHigher } from "./residual-not-higher.ts";
import { residualRiskAccepted } from "./residual-risk-accepted.ts";
import { residualRiskAcceptedWithAuthority } from "./residual-risk-accepted-with-authority.ts";
import { riskAssessmentCurrent } from "./risk-assessment-current.ts";
import { riskConsequencesComplete } from "./risk-consequences-complete.ts";
import { riskCriteriaComplete } from "./risk-criteria-complete.ts";
import { riskLevelConsistent } from "./risk-level-consistent.ts";
import { riskRatedWithinScale } from "./risk-rated-within-scale.ts";
import { riskTreated } from "./risk-treated.ts";
import { systemRisksAssessed } from "./system-risks-assessed.ts";

/** The rules about risks. */
export const risksRules: readonly Rule[] = [
  residualLoweredByControl,
  residualNotHigher,
  residualRiskAccepted,
  residualRiskAcceptedWithAuthority,
  riskAssessmentCurrent,
  riskConsequencesComplete,
  riskCriteriaComplete,
  riskLevelConsistent,
  riskRatedWithinScale,
  riskTreated,
  systemRisksAssessed,
];
