import type { Result } from "../results/result.ts";
import type { BaselineEntry } from "./baseline.ts";
import { canBeDebt } from "./can-be-debt.ts";
import { sortEntries } from "./sort-entries.ts";

/** The debt of a project once all that was found is taken on. */
export interface TakenOn {
  readonly entries: readonly BaselineEntry[];
  /** Those of them that are new. */
  readonly added: readonly BaselineEntry[];
}

/**
 * Takes on what was found and is not waived as debt. What was known keeps the day on which it was taken on, also where nobody
 * could look at it; what is paid and what is of no rule goes.
 */
export function takeOn({ findings, baseline, today }: Result): TakenOn {
  const added = findings
    .filter(({ rule, waived, known }) => !waived && !known && canBeDebt(rule))
    .map(
      ({ fingerprint, rule, subject, at, content }): BaselineEntry => ({
        fingerprint,
        rule,
        subject,
        path: at.path,
        since: today,
        ...(content === undefined ? {} : { content }),
      }),
    );
  const strange = new Set(baseline?.strange ?? []);
  const left = (baseline?.left ?? []).filter((entry) => !strange.has(entry));
  return { entries: sortEntries([...left, ...added]), added };
}
