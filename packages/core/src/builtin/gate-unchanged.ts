import * as z from "zod";
import type { GateChange } from "../gating/gate.ts";
import { defineRule } from "../rules/define-rule.ts";
import type { Rule } from "../rules/rule.ts";

/** The name of the rule that `gateUnchanged` makes. */
export const gateUnchangedId = "gate-unchanged";

/**
 * A change leaves alone what it is judged by. What it alters there is known to whoever compares, so the rule is made from it.
 * @param from where the settings were taken from
 */
export function gateUnchanged(changes: readonly GateChange[], from = ""): Rule {
  return defineRule({
    id: gateUnchangedId,
    summary: "A change leaves the settings, waivers and the baseline alone that it is judged by.",
    requirements: [],
    severity: "error",
    basis: "practice",
    on: "project",
    options: z.strictObject({}),
    notAGap:
      "Where the new setting, the waiver or the debt has been decided on: then somebody merges the change in full knowledge, and it counts from there on.",
    messages: {
      altered: {
        problem: "This change {what}.",
        why: "It was judged by what stands in {from}, where this does not count yet. A change that loosens what judges it passes without having been looked at.",
        how: "Have somebody look at it who answers for the AI management system, or take it out of this change.",
      },
    },
    check(_project, { report }) {
      for (const { what, at, key, severity } of changes)
        report("altered", { at, key, severity, data: { what, from } });
    },
  });
}
