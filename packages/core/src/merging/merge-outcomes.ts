import type { Outcome, OutcomeState } from "../results/outcome.ts";
import { append } from "../text/append.ts";
import { compare } from "../text/compare.ts";
import { listed } from "./listed.ts";
import type { Located } from "./locate.ts";

/** What decides how a rule ended in all of the repositories, the gravest first. */
const gravestFirst: readonly OutcomeState[] = [
  "error",
  "fail",
  "blocked",
  "not-evaluated",
  "waived",
  "pass",
  "not-applicable",
];

const mostReasons = 5;

/** How each rule ended: as in the repository in which it ended worst, with the figures of all. */
export function mergeOutcomes(members: readonly Located[]): Outcome[] {
  const byRule = new Map<string, { readonly name: string; readonly outcome: Outcome }[]>();
  for (const { name, dossier } of members)
    for (const outcome of dossier.result.outcomes) append(byRule, outcome.rule, { name, outcome });
  return [...byRule].map(([rule, all]) => mergeRule(rule, all)).sort((a, b) => compare(a.rule, b.rule));
}

/** The gravest of several ends; at least one is given. */
export function gravest(states: readonly OutcomeState[]): OutcomeState {
  return gravestFirst.find((state) => states.includes(state)) ?? "not-applicable";
}

function mergeRule(
  rule: string,
  all: readonly { readonly name: string; readonly outcome: Outcome }[],
): Outcome {
  const state = gravest(all.map(({ outcome }) => outcome.outcome));
  const sum = (of: "checked" | "failed" | "known" | "waived" | "blocked"): number =>
    all.reduce((total, { outcome }) => total + outcome[of], 0);
  const byReason = new Map<string, string[]>();
  for (const { name, outcome } of all)
    if (outcome.outcome === state && outcome.reason !== undefined)
      append(byReason, outcome.reason.replace(/\.$/, ""), name);
  const reasons = [...byReason].map(([reason, names]) =>
    names.length === all.length && names.length > 1 ? reason : `${listed(names)}: ${reason}`,
  );
  const more = reasons.length - mostReasons;
  const others = more > 0 ? [`and ${more} more ${more === 1 ? "reason" : "reasons"}`] : [];
  const reason = [...reasons.slice(0, mostReasons), ...others].join("; ");
  const isSentence = all.some(({ outcome }) => outcome.reason?.endsWith("."));
  return {
    rule,
    outcome: state,
    checked: sum("checked"),
    failed: sum("failed"),
    known: sum("known"),
    waived: sum("waived"),
    blocked: sum("blocked"),
    ...(reason === "" ? {} : { reason: isSentence ? `${reason}.` : reason }),
  };
}
