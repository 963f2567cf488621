import type { Rule } from "@aims-lint/core";

/** The rules about suppliers, customers and the sharing of duties. */
export const suppliersRules: readonly Rule[] = [];
