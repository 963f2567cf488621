import type { Rule } from "../rules/rule.ts";
import { documentParses } from "./document-parses.ts";
import { gateUnchanged } from "./gate-unchanged.ts";
import { recordsFound } from "./records-found.ts";
import { templateFilledIn } from "./template-filled-in.ts";
import { valueReadable } from "./value-readable.ts";
import { waiverValid } from "./waiver-valid.ts";

/** The rules that guard the check itself. They cannot be waived or switched off. */
export const builtinRules: readonly Rule[] = [
  documentParses,
  valueReadable,
  templateFilledIn,
  recordsFound,
  waiverValid([]),
  gateUnchanged(),
];
