import type { Rule } from "@aims-lint/core";
import { policyApprovedByTopManagement } from "./policy/policy-approved-by-top-management.ts";
import { policyCommits } from "./policy/policy-commits.ts";
import { policyFramesObjectives } from "./policy/policy-frames-objectives.ts";
import { policyLinksOtherPolicies } from "./policy/policy-links-other-policies.ts";
import { policyReviewCurrent } from "./policy/policy-review-current.ts";
import { riskLevelConsistent } from "./risks/risk-level-consistent.ts";
import { applicabilityDecided } from "./soa/applicability-decided.ts";
import { controlKnown } from "./soa/control-known.ts";
import { exclusionJustified } from "./soa/exclusion-justified.ts";
import { exclusionNotContradicted } from "./soa/exclusion-not-contradicted.ts";
import { inclusionJustified } from "./soa/inclusion-justified.ts";
import { soaComplete } from "./soa/soa-complete.ts";

/** Every rule of the pack. */
export const rules: readonly Rule[] = [
  applicabilityDecided,
  controlKnown,
  exclusionJustified,
  exclusionNotContradicted,
  inclusionJustified,
  policyApprovedByTopManagement,
  policyCommits,
  policyFramesObjectives,
  policyLinksOtherPolicies,
  policyReviewCurrent,
  riskLevelConsistent,
  soaComplete,
];
