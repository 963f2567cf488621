import type { Outcome, OutcomeState, Result } from "@aims-lint/core";
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
  const counts = Object.entries(words)
    .map(([state, word]) => ({ word, count: outcomes.filter(({ outcome }) => outcome === state).length }))
    .filter(({ count }, index) => count > 0 || index < 2)
    .map(({ word, count }) => `${count} ${word}`);
  const open = outcomes.filter(
    ({ outcome, blocked }) => blocked > 0 || ["blocked", "not-evaluated", "error"].includes(outcome),
  );
  return [
    plain(`Rules     ${outcomes.length} run: ${counts.join(", ")}`),
    ...(open.length === 0 ? [] : [plain("  Not fully checked:"), ...firstOf(open, describe)]),
  ];
}

function describe({ rule, outcome, blocked, checked, reason }: Outcome): string {
  const why =
    reason ??
    `${blocked} of ${Math.max(blocked, checked)} could not be checked, because what it needs cannot be read yet`;
  return `${rule}: ${outcome === "fail" ? "" : `${words[outcome]}, `}${why}`;
}
