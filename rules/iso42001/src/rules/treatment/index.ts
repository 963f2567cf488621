import type { Rule } from "@aims-lint/core";
import { treatmentActionComplete } from "./treatment-action-complete.ts";
import { treatmentEffectVerified } from "./treatment-effect-verified.ts";
import { treatmentOnTime } from "./treatment-on-time.ts";
import { treatmentPlanApproved } from "./treatment-plan-approved.ts";

/** The rules about treatment. */
export const treatmentRules: readonly Rule[] = [
  treatmentActionComplete,
  treatmentEffectVerified,
  treatmentOnTime,
  treatmentPlanApproved,
];
