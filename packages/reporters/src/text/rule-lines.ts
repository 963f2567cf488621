import type { Outcome, OutcomeState, Result } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { firstOf } from "./first-of.ts";
import { type Line, plain } from "./render-lines.ts";

const words: Readonly<Record<OutcomeState, string>> = {
  pass: "passed",
  fail: "failed",
  waived: "waived",
  blocked: "blocked",
  "not-evaluated": "not evaluated",
  error: "broken",
  "not-applicable": "with nothing to check",
};

/** How many rules ended how, and the names of those that could not say all that they have to say. */
export function ruleLines({ outcomes }: Result): Line[] {
  const open = outcomes.filter(
    ({ outcome, blocked }) => blocked > 0 || ["blocked", "error"].includes(outcome),
  );
  return [
    plain(`Rules     ${ruleWords(outcomes)}`),
    ...missingFactLines(outcomes),
    ...(open.length === 0 ? [] : [plain("  Not fully checked:"), ...firstOf(open, describe)]),
  ];
}

/** `262 run: 198 passed, 42 failed, 4 blocked, 18 with nothing to check`. */
export function ruleWords(outcomes: readonly Outcome[]): string {
  const counts = Object.entries(words)
    .map(([state, word]) => ({ word, count: outcomes.filter(({ outcome }) => outcome === state).length }))
    .filter(({ count }, index) => count > 0 || index < 2)
    .map(({ word, count }) => `${count} ${word}`);
  return `${outcomes.length} run: ${counts.join(", ")}`;
}

/** Rules that lack one fact lack it for one reason, and there may be dozens of them: the reason is said once. */
function missingFactLines(outcomes: readonly Outcome[]): Line[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, outcome, reason = "" } of outcomes) {
    if (outcome === "not-evaluated") byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  }
  return [...byReason].flatMap(([reason, rules]) => [
    plain(`  Not evaluated: ${counted(rules.length)} (${named(rules)})`),
    plain(`    ${shorten(reason, 400)}`),
  ]);
}

function counted(rules: number): string {
  return rules === 1 ? "1 rule" : `${rules} rules`;
}

const shownNames = 3;

function named(rules: readonly string[]): string {
  if (rules.length <= shownNames + 1) return rules.join(", ");
  return `${rules.slice(0, shownNames).join(", ")} and ${rules.length - shownNames} more`;
}

function describe({ rule, outcome, blocked, checked, reason }: Outcome): string {
  const why =
    reason ??
    `${blocked} of ${Math.max(blocked, checked)} could not be checked, because what it needs cannot be read, or is not known`;
  return `${rule}: ${outcome === "fail" ? "" : `${words[outcome]}, `}${why}`;
}
