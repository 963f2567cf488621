import type { Rule } from "@aims-lint/core";
import { foreseeableMisuseAssessed } from "./foreseeable-misuse-assessed.ts";
import { impactAssessedBeforeDeployment } from "./impact-assessed-before-deployment.ts";
import { impactAssessmentApprovedByAnother } from "./impact-assessment-approved-by-another.ts";
import { impactAssessmentApprovedWithAuthority } from "./impact-assessment-approved-with-authority.ts";
import { impactAssessmentCurrent } from "./impact-assessment-current.ts";
import { impactAssessmentKept } from "./impact-assessment-kept.ts";
import { impactAssessmentLinksDpia } from "./impact-assessment-links-dpia.ts";
import { impactBenefitsConsidered } from "./impact-benefits-considered.ts";
import { impactContextDescribed } from "./impact-context-described.ts";
import { impactLevelConsistent } from "./impact-level-consistent.ts";
import { impactOnIndividualsAssessed } from "./impact-on-individuals-assessed.ts";
import { impactOnSocietiesAssessed } from "./impact-on-societies-assessed.ts";
import { impactProcedureComplete } from "./impact-procedure-complete.ts";
import { impactResultsInRiskRegister } from "./impact-results-in-risk-register.ts";
import { impactVulnerableGroupsConsidered } from "./impact-vulnerable-groups-considered.ts";
import { systemImpactAssessed } from "./system-impact-assessed.ts";

/** The rules about impact. */
export const impactRules: readonly Rule[] = [
  foreseeableMisuseAssessed,
  impactAssessedBeforeDeployment,
  impactAssessmentApprovedByAnother,
  impactAssessmentApprovedWithAuthority,
  impactAssessmentCurrent,
  impactAssessmentKept,
  impactAssessmentLinksDpia,
  impactBenefitsConsidered,
  impactContextDescribed,
  impactLevelConsistent,
  impactOnIndividualsAssessed,
  impactOnSocietiesAssessed,
  impactProcedureComplete,
  impactResultsInRiskRegister,
  impactVulnerableGroupsConsidered,
  systemImpactAssessed,
];
