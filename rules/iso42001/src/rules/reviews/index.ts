import type { Rule } from "@aims-lint/core";
import { managementReviewActionsFollowed } from "./management-review-actions-followed.ts";
import { managementReviewAfterAudit } from "./management-review-after-audit.ts";
import { managementReviewConcludes } from "./management-review-concludes.ts";
import { managementReviewDecides } from "./management-review-decides.ts";
import { managementReviewHeld } from "./management-review-held.ts";
import { managementReviewInputsCovered } from "./management-review-inputs-covered.ts";
import { managementReviewLedByTopManagement } from "./management-review-led-by-top-management.ts";
import { reviewActionOnTime } from "./review-action-on-time.ts";
import { reviewActionOwned } from "./review-action-owned.ts";

/** The rules about management reviews. */
export const reviewsRules: readonly Rule[] = [
  managementReviewActionsFollowed,
  managementReviewAfterAudit,
  managementReviewConcludes,
  managementReviewDecides,
  managementReviewHeld,
  managementReviewInputsCovered,
  managementReviewLedByTopManagement,
  reviewActionOnTime,
  reviewActionOwned,
];
