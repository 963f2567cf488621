import type { Result } from "@aims-lint/core";
import { selectionCounts } from "../covering/selection-counts.ts";
import { type Line, plain } from "./render-lines.ts";

/** How many clauses and controls are in which state, of those that are shown: all, where nothing else is said. */
export function coverageLines(
  { coverage }: Pick<Result, "coverage">,
  entries: Result["coverage"] = coverage,
): Line[] {
  return selectionCounts({ coverage }, entries).map(({ name, counts }) =>
    plain(`${name.padEnd(8)}  ${counts}`),
  );
}
