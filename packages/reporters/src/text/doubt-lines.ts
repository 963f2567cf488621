import type { Doubt } from "@aims-lint/core";
import { type Line, plain } from "./render-lines.ts";

/** Why a result is no answer, for the end of a report. */
export function doubtLines(doubts: readonly Doubt[]): Line[] {
  return doubts.flatMap(({ problem, how }): Line[] => [
    [],
    [{ text: "This is no answer: ", style: "error" }, { text: problem }],
    plain(`  ${how}`),
  ]);
}
