import type { Rule } from "@aims-lint/core";

/** The rules about incidents, concerns and reports from outside. */
export const incidentsRules: readonly Rule[] = [];
