import type { Day } from "../calendar/day.ts";
import type { Check } from "../checking/check.ts";
import type { DueDate } from "../packs/due-date.ts";
import type { Rule } from "../rules/rule.ts";
import { phaseOn, type RollOutState, type RollOutStep } from "./roll-out.ts";

/** How far each step has come, and the days on which rules begin to count for more. */
export function summariseRollOut(
  steps: readonly RollOutStep[],
  meant: readonly ReadonlySet<Rule>[],
  checks: readonly Check[],
  today: Day,
): { readonly states: RollOutState[]; readonly due: DueDate[] } {
  const states = steps.map((step, index): RollOutState => {
    const { rules: names, audit, warn, enforce } = step;
    const own = checks.filter(({ configured }) => meant[index]?.has(configured.rule));
    const phase = phaseOn(step, today);
    const drafts = phase === "enforce" ? [] : own.flatMap((check) => check.drafts);
    return {
      names,
      rules: own.map(({ configured }) => configured.rule.id).sort(),
      phase,
      ...(audit === undefined ? {} : { audit }),
      warn,
      enforce,
      held: drafts.filter(({ held }) => held).length,
    };
  });
  const due = steps.flatMap((step, index) => {
    const count = states[index]?.rules.length ?? 0;
    return datesOf(step, count).filter(({ day }) => day >= today);
  });
  return { states, due };
}

function datesOf({ rules, warn, enforce, at }: RollOutStep, count: number): DueDate[] {
  const what = `${count} ${count === 1 ? "rule" : "rules"} (${rules.join(", ")})`;
  const shared = { type: "roll-out", subject: `roll-out:${rules.join(",")}` };
  return [
    { ...shared, day: warn, title: `Roll-out: from here on ${what} can warn`, at: at.warn },
    { ...shared, day: enforce, title: `Roll-out: from here on ${what} can fail a run`, at: at.enforce },
  ];
}
