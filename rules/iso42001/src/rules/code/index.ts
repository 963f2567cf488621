import type { Rule } from "@aims-lint/core";
import { claimedComponentExists } from "./claimed-component-exists.ts";
import { componentClaimed } from "./component-claimed.ts";
import { modelCardMatchesCode } from "./model-card-matches-code.ts";
import { retiredSystemRemoved } from "./retired-system-removed.ts";

/** The rules that hold the code against the inventory and what else is written about AI. */
export const codeRules: readonly Rule[] = [
  claimedComponentExists,
  componentClaimed,
  modelCardMatchesCode,
  retiredSystemRemoved,
];
