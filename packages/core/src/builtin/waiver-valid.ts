import * as z from "zod";
import { defineRule } from "../rules/define-rule.ts";
import type { Rule } from "../rules/rule.ts";
import type { WaiverFault } from "../waiving/waive.ts";

const messages = {
  malformed: {
    problem: "This instruction to aims-lint cannot be followed: {detail}.",
    why: "A waiver that is not understood waives nothing, and its author believes that it does.",
    how: 'Write it as: aims-lint waive RULE by="who approved it" until=YYYY-MM-DD reason="why".',
  },
  unknown: {
    problem: "This waiver names the rule {detail}, which does not exist.",
    why: "A waiver for a rule that does not exist waives nothing.",
    how: "Correct the name of the rule, or remove the waiver.",
  },
  protected: {
    problem: "The rule {detail} cannot be waived.",
    why: "It guards the check itself: without it, other rules would be silent about what they could not read.",
    how: "Mend what it found, or tell the configuration to leave the file out.",
  },
  expired: {
    problem: "This waiver ended on {detail}.",
    why: "A decision to live with a gap holds for the time for which it was made.",
    how: "Mend the gap, or have the decision taken anew and write down who took it and until when.",
  },
  unused: {
    problem: "Nothing is left for this waiver of {detail} to cover on the line that it speaks of.",
    why: "A waiver that covers nothing would hide the next gap that appears there.",
    how: "Remove it, or move it to the line of the finding.",
  },
} as const;

/**
 * A waiver names a rule, a person, a reason and an end, and covers something. What is wrong with the waivers is
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
    options: z.strictObject({}),
    notAGap:
      "Never: a waiver that is not understood, has ended or covers nothing can be corrected or removed in its own line.",
    messages,
    check({ document, subject }, { report }) {
      for (const fault of faults) {
        if (fault.document !== document) continue;
        const at = document.locate(fault.directive.range);
        report(fault.fault, { at, subject, key: fault.directive.text.value, data: { detail: fault.detail } });
      }
    },
  });
}
