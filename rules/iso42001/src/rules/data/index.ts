import type { Rule } from "@aims-lint/core";

/** The rules about datasets and the quality of data. */
export const dataRules: readonly Rule[] = [];
