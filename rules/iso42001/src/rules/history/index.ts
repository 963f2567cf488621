import type { Rule } from "@aims-lint/core";
import { approvedByAnother } from "./approved-by-another.ts";
import { approvedTextUnchanged } from "./approved-text-unchanged.ts";
import { approverTookPart } from "./approver-took-part.ts";

/** The rules about how the documents came to be: they ask the history of the repository, or the state before a change. */
export const historyRules: readonly Rule[] = [approvedByAnother, approvedTextUnchanged, approverTookPart];
