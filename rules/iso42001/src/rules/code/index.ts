import type { Rule } from "@aims-lint/core";
import { claimedComponentExists } from "./claimed-component-exists.ts";
import { codeReadable } from "./code-readable.ts";
import { codeTestDataSeparate } from "./code-test-data-separate.ts";
import { componentClaimed } from "./component-claimed.ts";
import { developmentToolsAllowed } from "./development-tools-allowed.ts";
import { loadedDatasetDocumented } from "./loaded-dataset-documented.ts";
import { modelCallsLogged } from "./model-calls-logged.ts";
import { modelCardMatchesCode } from "./model-card-matches-code.ts";
import { retiredSystemRemoved } from "./retired-system-removed.ts";
import { usedProvidersRegistered } from "./used-providers-registered.ts";

/** The rules that hold the code against the inventory and what else is written about AI. */
export const codeRules: readonly Rule[] = [
  claimedComponentExists,
  codeTestDataSeparate,
  codeReadable,
  componentClaimed,
  developmentToolsAllowed,
  loadedDatasetDocumented,
  modelCallsLogged,
  modelCardMatchesCode,
  retiredSystemRemoved,
  usedProvidersRegistered,
];
