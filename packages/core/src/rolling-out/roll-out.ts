import type { Day } from "../calendar/day.ts";
import type { Span } from "../document/range.ts";
import type { Severity } from "../rules/rule.ts";

/** Rules that are to count later: until `warn` they inform, from then on they warn, from `enforce` on they count in full. */
export interface RollOutStep {
  /** Names of rules, requirements, headings of requirements, groups of rules, or a basis. */
  readonly rules: readonly string[];
  /** The day from which the rules inform; it is for the plan, they do so before as well. */
  readonly audit?: Day;
  readonly warn: Day;
  readonly enforce: Day;
  /** Where the days are written. */
  readonly at: { readonly warn: Span; readonly enforce: Span };
}

/** How far a step of a roll-out has come. */
export type RollOutPhase = "audit" | "warn" | "enforce";

/** A step of a roll-out on the day of the check. */
export interface RollOutState {
  /** As the configuration names them. */
  readonly names: readonly string[];
  /** The rules that are meant and that run. */
  readonly rules: readonly string[];
  readonly phase: RollOutPhase;
  readonly audit?: Day;
  readonly warn: Day;
  readonly enforce: Day;
  /** How many findings it makes milder than their rules grade them. */
  readonly held: number;
}

/** That a finding counts less than its rule grades it, for now. */
export interface HeldBack {
  /** As which it will count… */
  readonly severity: Severity;
  /** …from this day on, `YYYY-MM-DD`. */
  readonly until: Day;
}

/** The phase of a step on a day. */
export function phaseOn({ warn, enforce }: Pick<RollOutStep, "warn" | "enforce">, today: Day): RollOutPhase {
  if (today < warn) return "audit";
  return today < enforce ? "warn" : "enforce";
}
