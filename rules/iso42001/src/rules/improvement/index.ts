import type { Rule } from "@aims-lint/core";

/** The rules about nonconformities and improvement. */
export const improvementRules: readonly Rule[] = [];
