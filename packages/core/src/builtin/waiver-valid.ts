import * as z from "zod";
import { defineRule } from "../rules/define-rule.ts";
import type { Rule } from "../rules/rule.ts";
import type { WaiverFault } from "../waiving/waiver-fault.ts";
import { waiverMessages } from "./waiver-messages.ts";

const options = z.strictObject({
  maxMonths: z
    .int()
    .positive()
    .optional()
    .describe(
      "How many months a waiver may hold at the most, from the day of its approval where it gives one, else from the day of the check.",
    ),
});

/** The options of `waiver-valid`. */
export type WaiverOptions = z.infer<typeof options>;

/**
 * A waiver names a rule, a subject, a person, a reason and an end, and covers something. What is wrong with the waivers is
 * known only when the other rules have run, so the rule is made from it.
 */
export function waiverValid(faults: readonly WaiverFault[]): Rule {
  return defineRule({
    id: "waiver-valid",
    summary: "Every waiver is complete, in force and needed.",
    requirements: [],
    severity: "error",
    basis: "practice",
    on: "document",
    options,
    notAGap:
      "Never: a waiver that is not understood, has ended or covers nothing can be corrected or removed where it stands.",
    messages: waiverMessages,
    check({ document, subject }, { report }) {
      for (const { document: holder, fault, at, key, detail } of faults)
        if (holder === document) report(fault, { at, subject, key, data: { detail } });
    },
  });
}
