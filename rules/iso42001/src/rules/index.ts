import type { Rule } from "@aims-lint/core";
import { policyApprovedByTopManagement } from "./policy/policy-approved-by-top-management.ts";
import { policyCommits } from "./policy/policy-commits.ts";
import { policyFramesObjectives } from "./policy/policy-frames-objectives.ts";
import { policyLinksOtherPolicies } from "./policy/policy-links-other-policies.ts";
import { policyReviewCurrent } from "./policy/policy-review-current.ts";
import { residualLoweredByControl } from "./risks/residual-lowered-by-control.ts";
import { residualNotHigher } from "./risks/residual-not-higher.ts";
import { riskLevelConsistent } from "./risks/risk-level-consistent.ts";
import { riskRatedWithinScale } from "./risks/risk-rated-within-scale.ts";
import { riskTreated } from "./risks/risk-treated.ts";
import { applicabilityDecided } from "./soa/applicability-decided.ts";
import { controlKnown } from "./soa/control-known.ts";
import { exclusionJustified } from "./soa/exclusion-justified.ts";
import { exclusionNotContradicted } from "./soa/exclusion-not-contradicted.ts";
import { implementedControlEvidenced } from "./soa/implemented-control-evidenced.ts";
import { inclusionJustified } from "./soa/inclusion-justified.ts";
import { soaComplete } from "./soa/soa-complete.ts";
import { treatmentControlApplicable } from "./soa/treatment-control-applicable.ts";

/** Every rule of the pack. */
export const rules: readonly Rule[] = [
  applicabilityDecided,
  controlKnown,
  exclusionJustified,
  exclusionNotContradicted,
  implementedControlEvidenced,
  inclusionJustified,
  policyApprovedByTopManagement,
  policyCommits,
  policyFramesObjectives,
  policyLinksOtherPolicies,
  policyReviewCurrent,
  residualLoweredByControl,
  residualNotHigher,
  riskLevelConsistent,
  riskRatedWithinScale,
  riskTreated,
  soaComplete,
  treatmentControlApplicable,
];
