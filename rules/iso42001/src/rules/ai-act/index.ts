import type { Rule } from "@aims-lint/core";

/** The rules about the EU AI Act, off unless asked for. */
export const aiActRules: readonly Rule[] = [];
