import type { Result } from "@aims-lint/core";
import { stateCounts } from "../coverage/state-counts.ts";
import { type Line, plain } from "./render-lines.ts";

/** How many clauses and controls are in which state. */
export function coverageLines({ coverage }: Pick<Result, "coverage">): Line[] {
  return (["clause", "control"] as const).flatMap((type) => {
    const all = coverage.filter((entry) => entry.type === type);
    if (all.length === 0) return [];
    return [plain(`${type === "clause" ? "Clauses " : "Controls"}  ${stateCounts(all)}`)];
  });
}
