import type { Rule } from "@aims-lint/core";
import { affectedPersonsConsidered } from "./affected-persons-considered.ts";
import { climateDetermined } from "./climate-determined.ts";
import { contextIssuesBothSides } from "./context-issues-both-sides.ts";
import { partyRequirementDecided } from "./party-requirement-decided.ts";

/** The rules about context. */
export const contextRules: readonly Rule[] = [
  affectedPersonsConsidered,
  climateDetermined,
  contextIssuesBothSides,
  partyRequirementDecided,
];
