import type { Rule } from "@aims-lint/core";

/** The rules about competence, awareness and communication. */
export const peopleRules: readonly Rule[] = [];
