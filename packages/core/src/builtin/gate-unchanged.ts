import * as z from "zod";
import type { GateChange } from "../gating/gate.ts";
import type { Hidden } from "../gating/list-hidden.ts";
import { defineRule } from "../rules/define-rule.ts";
import type { Rule } from "../rules/rule.ts";

/** The name of the rule that `gateUnchanged` makes. */
export const gateUnchangedId = "gate-unchanged";

/** What a change does to what judges it. */
export interface Gated {
  /** Where the settings were taken from. */
  readonly from: string;
  readonly changes: readonly GateChange[];
  /** The documents that it keeps from being read. */
  readonly hidden: readonly Hidden[];
}

/**
 * A change leaves alone what it is judged by. What it alters there is known to whoever compares, so the rule is made from it.
 * @param gated absent where a change is judged by what it brings itself
 */
export function gateUnchanged(gated?: Gated): Rule {
  return defineRule({
    id: gateUnchangedId,
    summary:
      "A change leaves the settings, waivers and the baseline alone that it is judged by, and hides no document.",
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
      hidden: {
        problem: "This change keeps {path} from being read: {because}.",
        why: "{from} has a document there. Whoever opens it now may find it as before, and nothing in it is checked any more.",
        how: "Put the document itself there again. If it is to go, remove the file.",
      },
    },
    check(_project, { report }) {
      if (!gated) return;
      const { from, changes, hidden } = gated;
      for (const { path, because } of hidden) {
        const position = { offset: 0, line: 1, column: 1 };
        const at = { path, start: position, end: position };
        report("hidden", { at, key: `hidden ${path}`, data: { path, because, from } });
      }
      for (const { what, at, key, severity } of changes)
        report("altered", { at, key, severity, data: { what, from } });
    },
  });
}
