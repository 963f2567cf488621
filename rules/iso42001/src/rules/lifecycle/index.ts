import type { Rule } from "@aims-lint/core";

/** The rules about requirements, verification, deployment and retirement. */
export const lifecycleRules: readonly Rule[] = [];
