import type { Rule } from "@aims-lint/core";

/** The rules about audit programmes and internal audits. */
export const auditsRules: readonly Rule[] = [];
