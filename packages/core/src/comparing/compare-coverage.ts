import type { Coverage } from "../summarising/coverage.ts";
import type { CoverageChange } from "./comparison.ts";

/** The requirements that stand otherwise than before, in the order of the catalogue. */
export function compareCoverage(base: readonly Coverage[], head: readonly Coverage[]): CoverageChange[] {
  const before = new Map(base.map(({ requirement, state }) => [requirement, state]));
  return head.flatMap(({ requirement, title, state }) => {
    const then = before.get(requirement);
    return then === undefined || then === state ? [] : [{ requirement, title, before: then, after: state }];
  });
}
