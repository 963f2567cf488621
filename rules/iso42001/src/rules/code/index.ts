import type { Rule } from "@aims-lint/core";
import { componentClaimed } from "./component-claimed.ts";

/** The rules that hold the code against the inventory and what else is written about AI. */
export const codeRules: readonly Rule[] = [componentClaimed];
