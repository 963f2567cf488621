import type { Rule } from "@aims-lint/core";

/** The rules about what users are told and how systems are used. */
export const usersRules: readonly Rule[] = [];
