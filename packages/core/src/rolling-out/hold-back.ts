import type { Day } from "../calendar/day.ts";
import type { Check } from "../checking/check.ts";
import { milder } from "../checking/create-draft.ts";
import type { Draft } from "../checking/draft.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import { phaseOn, type RollOutPhase, type RollOutStep } from "./roll-out.ts";

/**
 * Makes findings milder whose rules are still being rolled out. Of several steps that mean a rule the mildest counts; none makes
 * anything graver.
 * @param meant the rules of each step, in the order of the steps.
 */
export function holdBack(
  checks: readonly Check[],
  steps: readonly RollOutStep[],
  meant: readonly ReadonlySet<Rule>[],
  today: Day,
): Check[] {
  return checks.map((check) => {
    const { rule } = check.configured;
    const own = steps.filter((_, index) => meant[index]?.has(rule));
    return own.length === 0
      ? check
      : { ...check, drafts: check.drafts.map((draft) => hold(draft, own, today)) };
  });
}

const most: Readonly<Record<RollOutPhase, Severity>> = { audit: "info", warn: "warning", enforce: "error" };

function hold(draft: Draft, steps: readonly RollOutStep[], today: Day): Draft {
  const held = heldSeverity(draft.severity, steps, today);
  return held
    ? { ...draft, severity: held.as, held: { severity: draft.severity, until: held.until } }
    : draft;
}

/** As what a severity counts on a day, and until when; `undefined` where the steps leave it as it is. */
export function heldSeverity(
  severity: Severity,
  steps: readonly RollOutStep[],
  today: Day,
): { readonly as: Severity; readonly until: Day } | undefined {
  const on = (day: Day): Severity => steps.map((step) => most[phaseOn(step, day)]).reduce(milder, severity);
  if (on(today) === severity) return undefined;
  const days = steps.flatMap(({ warn, enforce }) => [warn, enforce]).sort();
  // After its last day a step holds nothing back, so one of the days is the one.
  return { as: on(today), until: days.find((day) => on(day) === severity) ?? today };
}
