import type { Check } from "../checking/check.ts";
import type { Draft } from "../checking/draft.ts";
import type { Outcome, OutcomeState } from "../results/outcome.ts";

/** How a rule ended, once it is known which of its findings are waived and which are known debt. */
export function summariseOutcome(
  check: Check,
  isWaived: (draft: Draft) => boolean,
  isKnown: (draft: Draft) => boolean,
): Outcome {
  const standing = check.drafts.filter((draft) => !isWaived(draft));
  const failing = new Set(standing.map((draft) => draft.checkedAs));
  const fresh = new Set(standing.filter((draft) => !isKnown(draft)).map((draft) => draft.checkedAs));
  const waived = new Set(
    check.drafts
      .filter(isWaived)
      .map((draft) => draft.checkedAs)
      .filter((subject) => !failing.has(subject)),
  );
  const counts = {
    checked: check.checked.length,
    failed: failing.size,
    known: failing.size - fresh.size,
    waived: waived.size,
    blocked: check.blocked,
  };
  const rule = check.configured.rule.id;
  if (check.stopped) return { rule, outcome: check.stopped.as, ...counts, reason: check.stopped.reason };
  return { rule, outcome: stateOf(counts), ...counts };
}

function stateOf({ checked, failed, waived, blocked }: Omit<Outcome, "rule" | "outcome">): OutcomeState {
  if (failed > 0) return "fail";
  if (blocked > 0) return "blocked";
  if (waived > 0) return "waived";
  return checked > 0 ? "pass" : "not-applicable";
}
