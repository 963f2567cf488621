import type { Rule } from "@aims-lint/core";
import { modelCardComplete } from "./cards/model-card-complete.ts";
import { affectedPersonsConsidered } from "./context/affected-persons-considered.ts";
import { climateDetermined } from "./context/climate-determined.ts";
import { contextIssuesBothSides } from "./context/context-issues-both-sides.ts";
import { partyRequirementDecided } from "./context/party-requirement-decided.ts";
import { approvalRecorded } from "./documents/approval-recorded.ts";
import { datesPlausible } from "./documents/dates-plausible.ts";
import { documentIdentified } from "./documents/document-identified.ts";
import { documentReviewCurrent } from "./documents/document-review-current.ts";
import { evidenceExists } from "./documents/evidence-exists.ts";
import { expectedDocumentsPresent } from "./documents/expected-documents-present.ts";
import { idUnique } from "./documents/id-unique.ts";
import { linksResolve } from "./documents/links-resolve.ts";
import { noPlaceholderLeft } from "./documents/no-placeholder-left.ts";
import { referenceResolves } from "./documents/reference-resolves.ts";
import { requiredDocumentsPresent } from "./documents/required-documents-present.ts";
import { foreseeableMisuseAssessed } from "./impact/foreseeable-misuse-assessed.ts";
import { impactAssessedBeforeDeployment } from "./impact/impact-assessed-before-deployment.ts";
import { impactAssessmentCurrent } from "./impact/impact-assessment-current.ts";
import { impactLevelConsistent } from "./impact/impact-level-consistent.ts";
import { impactOnIndividualsAssessed } from "./impact/impact-on-individuals-assessed.ts";
import { impactOnSocietiesAssessed } from "./impact/impact-on-societies-assessed.ts";
import { impactResultsInRiskRegister } from "./impact/impact-results-in-risk-register.ts";
import { systemImpactAssessed } from "./impact/system-impact-assessed.ts";
import { objectiveMeasurable } from "./objectives/objective-measurable.ts";
import { objectiveMonitored } from "./objectives/objective-monitored.ts";
import { objectivePlanned } from "./objectives/objective-planned.ts";
import { policyApprovedByTopManagement } from "./policy/policy-approved-by-top-management.ts";
import { policyCommits } from "./policy/policy-commits.ts";
import { policyFramesObjectives } from "./policy/policy-frames-objectives.ts";
import { policyLinksOtherPolicies } from "./policy/policy-links-other-policies.ts";
import { policyReviewCurrent } from "./policy/policy-review-current.ts";
import { residualLoweredByControl } from "./risks/residual-lowered-by-control.ts";
import { residualNotHigher } from "./risks/residual-not-higher.ts";
import { residualRiskAccepted } from "./risks/residual-risk-accepted.ts";
import { residualRiskAcceptedWithAuthority } from "./risks/residual-risk-accepted-with-authority.ts";
import { riskAssessmentCurrent } from "./risks/risk-assessment-current.ts";
import { riskConsequencesComplete } from "./risks/risk-consequences-complete.ts";
import { riskCriteriaComplete } from "./risks/risk-criteria-complete.ts";
import { riskLevelConsistent } from "./risks/risk-level-consistent.ts";
import { riskRatedWithinScale } from "./risks/risk-rated-within-scale.ts";
import { riskTreated } from "./risks/risk-treated.ts";
import { systemRisksAssessed } from "./risks/system-risks-assessed.ts";
import { requiredRolesAssigned } from "./roles/required-roles-assigned.ts";
import { roleHeld } from "./roles/role-held.ts";
import { scopeComplete } from "./scope/scope-complete.ts";
import { scopeSystemsInInventory } from "./scope/scope-systems-in-inventory.ts";
import { systemsInUseInScope } from "./scope/systems-in-use-in-scope.ts";
import { applicabilityDecided } from "./soa/applicability-decided.ts";
import { controlKnown } from "./soa/control-known.ts";
import { controlTitleAgrees } from "./soa/control-title-agrees.ts";
import { exclusionJustified } from "./soa/exclusion-justified.ts";
import { exclusionNotContradicted } from "./soa/exclusion-not-contradicted.ts";
import { implementedControlEvidenced } from "./soa/implemented-control-evidenced.ts";
import { inclusionJustified } from "./soa/inclusion-justified.ts";
import { soaComplete } from "./soa/soa-complete.ts";
import { treatmentControlApplicable } from "./soa/treatment-control-applicable.ts";
import { highImpactSystemOverseen } from "./systems/high-impact-system-overseen.ts";
import { systemDescribed } from "./systems/system-described.ts";
import { systemDocumented } from "./systems/system-documented.ts";
import { systemOwned } from "./systems/system-owned.ts";
import { systemRoleDetermined } from "./systems/system-role-determined.ts";
import { treatmentActionComplete } from "./treatment/treatment-action-complete.ts";
import { treatmentEffectVerified } from "./treatment/treatment-effect-verified.ts";
import { treatmentOnTime } from "./treatment/treatment-on-time.ts";
import { treatmentPlanApproved } from "./treatment/treatment-plan-approved.ts";

/** Every rule of the pack. */
export const rules: readonly Rule[] = [
  affectedPersonsConsidered,
  applicabilityDecided,
  approvalRecorded,
  climateDetermined,
  contextIssuesBothSides,
  controlKnown,
  controlTitleAgrees,
  datesPlausible,
  documentIdentified,
  documentReviewCurrent,
  evidenceExists,
  exclusionJustified,
  exclusionNotContradicted,
  expectedDocumentsPresent,
  foreseeableMisuseAssessed,
  highImpactSystemOverseen,
  idUnique,
  impactAssessedBeforeDeployment,
  impactAssessmentCurrent,
  impactLevelConsistent,
  impactOnIndividualsAssessed,
  impactOnSocietiesAssessed,
  impactResultsInRiskRegister,
  implementedControlEvidenced,
  inclusionJustified,
  linksResolve,
  modelCardComplete,
  noPlaceholderLeft,
  objectiveMeasurable,
  objectiveMonitored,
  objectivePlanned,
  partyRequirementDecided,
  policyApprovedByTopManagement,
  policyCommits,
  policyFramesObjectives,
  policyLinksOtherPolicies,
  policyReviewCurrent,
  referenceResolves,
  requiredDocumentsPresent,
  requiredRolesAssigned,
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
  roleHeld,
  scopeComplete,
  scopeSystemsInInventory,
  soaComplete,
  systemDescribed,
  systemDocumented,
  systemImpactAssessed,
  systemOwned,
  systemRisksAssessed,
  systemRoleDetermined,
  systemsInUseInScope,
  treatmentActionComplete,
  treatmentControlApplicable,
  treatmentEffectVerified,
  treatmentOnTime,
  treatmentPlanApproved,
];
