import type { Problem } from "@aims-lint/core";
import { limits } from "./limits.ts";

/** The problems of a file in the order of their places; behind the limit, one that stands for the rest. */
export function limitProblems(problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems.toSorted((a, b) => a.range.start - b.range.start);
  const rest = sorted.slice(limits.problems);
  const [first] = rest;
  if (first === undefined) return sorted;
  const problem: Problem = {
    code: "too-many-problems",
    problem: `${rest.length} more problems of this file are not listed.`,
    how: "Mend those that are listed first.",
    range: first.range,
    incomplete: rest.some((found) => found.incomplete),
  };
  return [...sorted.slice(0, limits.problems), problem];
}
