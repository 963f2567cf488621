import type { Rule } from "@aims-lint/core";

/** The rules about changes and resources. */
export const changesRules: readonly Rule[] = [];
