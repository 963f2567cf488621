import type { Rule } from "@aims-lint/core";
import { datesUniform } from "./dates-uniform.ts";
import { statusWordsUniform } from "./status-words-uniform.ts";

/** The rules about forms of writing, for those who want one. */
export const formsRules: readonly Rule[] = [datesUniform, statusWordsUniform];
