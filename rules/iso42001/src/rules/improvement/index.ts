import type { Rule } from "@aims-lint/core";
import { correctiveActionAssigned } from "./corrective-action-assigned.ts";
import { correctiveActionBeyondCorrection } from "./corrective-action-beyond-correction.ts";
import { correctiveActionCauseDetermined } from "./corrective-action-cause-determined.ts";
import { correctiveActionEffectReviewed } from "./corrective-action-effect-reviewed.ts";
import { correctiveActionOnTime } from "./corrective-action-on-time.ts";
import { improvementLogAlive } from "./improvement-log-alive.ts";
import { nonconformitiesRecorded } from "./nonconformities-recorded.ts";
import { nonconformityActionDecided } from "./nonconformity-action-decided.ts";
import { nonconformityNotRecurring } from "./nonconformity-not-recurring.ts";
import { nonconformityPutRight } from "./nonconformity-put-right.ts";
import { similarNonconformitiesChecked } from "./similar-nonconformities-checked.ts";

/** The rules about nonconformities and improvement. */
export const improvementRules: readonly Rule[] = [
  correctiveActionAssigned,
  correctiveActionBeyondCorrection,
  correctiveActionCauseDetermined,
  correctiveActionEffectReviewed,
  correctiveActionOnTime,
  improvementLogAlive,
  nonconformitiesRecorded,
  nonconformityActionDecided,
  nonconformityNotRecurring,
  nonconformityPutRight,
  similarNonconformitiesChecked,
];
