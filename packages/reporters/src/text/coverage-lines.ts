import type { CoverageState, Result } from "@aims-lint/core";
import { type Line, plain } from "./render-lines.ts";

const words: Readonly<Record<CoverageState, string>> = {
  evidenced: "evidenced",
  gaps: "with gaps",
  waived: "with waived gaps",
  excluded: "excluded",
  attested: "attested",
  "needs-judgement": "left to people's judgement",
  "not-evaluated": "not evaluated",
};

/** How many clauses and controls are in which state. No share is worked out: states are not marks. */
export function coverageLines({ coverage }: Result): Line[] {
  return (["clause", "control"] as const).flatMap((type) => {
    const all = coverage.filter((entry) => entry.type === type);
    if (all.length === 0) return [];
    const counts = Object.entries(words)
      .map(([state, word]) => ({ word, count: all.filter((entry) => entry.state === state).length }))
      .filter(({ count, word }) => count > 0 || word === words.evidenced)
      .map(({ word, count }, index) => `${count}${index === 0 ? ` of ${all.length}` : ""} ${word}`);
    return [plain(`${type === "clause" ? "Clauses " : "Controls"}  ${counts.join(", ")}`)];
  });
}
