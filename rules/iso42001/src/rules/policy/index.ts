import type { Rule } from "@aims-lint/core";
import { policyApprovedByTopManagement } from "./policy-approved-by-top-management.ts";
import { policyCommits } from "./policy-commits.ts";
import { policyCommunicated } from "./policy-communicated.ts";
import { policyConflictSettled } from "./policy-conflict-settled.ts";
import { policyFramesObjectives } from "./policy-frames-objectives.ts";
import { policyLinksOtherPolicies } from "./policy-links-other-policies.ts";
import { policyReviewCurrent } from "./policy-review-current.ts";

/** The rules about policy. */
export const policyRules: readonly Rule[] = [
  policyApprovedByTopManagement,
  policyCommits,
  policyCommunicated,
  policyConflictSettled,
  policyFramesObjectives,
  policyLinksOtherPolicies,
  policyReviewCurrent,
];
