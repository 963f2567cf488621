import type { Result } from "@aims-lint/core";
import { stateCounts } from "./state-counts.ts";

/**
 * How many of the requirements that are shown are in which state, clauses and controls apart: `32: 29 evidenced, 3 with gaps`;
 * where not all are shown, of how many: `4 of 32 shown: 4 with gaps`.
 */
export function selectionCounts(
  { coverage }: Pick<Result, "coverage">,
  entries: Result["coverage"],
): { readonly name: string; readonly counts: string }[] {
  return (["clause", "control"] as const).flatMap((type) => {
    const all = coverage.filter((entry) => entry.type === type);
    const shown = entries.filter((entry) => entry.type === type);
    if (shown.length === 0) return [];
    const isWhole = shown.length === all.length;
    const counts = isWhole
      ? stateCounts(shown)
      : `${shown.length} of ${all.length} shown: ${stateCounts(shown)}`;
    return [{ name: type === "clause" ? "Clauses" : "Controls", counts }];
  });
}
