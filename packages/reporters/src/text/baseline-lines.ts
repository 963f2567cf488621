import type { BaselineEntry, BaselineState, Result } from "@aims-lint/core";
import { firstOf } from "./first-of.ts";
import { type Line, plain } from "./render-lines.ts";

/** How much of the debt that was taken on is left, and what is the matter with the rest. */
export function baselineLines({ baseline }: Result): Line[] {
  if (!baseline) return [];
  const { isWhole, unsettled, strange } = baseline;
  return [
    plain(`Baseline  ${baselineWords(baseline)}`),
    ...(isWhole ? list("Could not be looked at, so they stay:", unsettled) : []),
    ...list("Of rules that do not exist; --write-baseline takes them out:", strange),
  ];
}

/** `12 known, 3 new, 1 paid  (aims-lint.baseline.json)`. */
export function baselineWords({ path, known, new: fresh, isWhole, paid }: BaselineState): string {
  const gone = isWhole ? `, ${paid.length} paid` : "";
  return `${known} known, ${fresh} new${gone}  (${path})`;
}

/** How many entries there are, by rule. */
function list(title: string, entries: readonly BaselineEntry[]): Line[] {
  if (entries.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { rule } of entries) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [
    plain(`  ${title}`),
    ...firstOf([...counts], ([rule, count]) => (count === 1 ? rule : `${rule} (${count})`)),
  ];
}
