import type { Rule } from "@aims-lint/core";

/** The rules about management reviews. */
export const reviewsRules: readonly Rule[] = [];
