import type { Rule } from "@aims-lint/core";

/** The rules about monitoring and event logs. */
export const operationRules: readonly Rule[] = [];
