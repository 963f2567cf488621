import { expect, test } from "vitest";
import { fakeCoverage } from "../testing/fake-result.ts";
import { selectionCounts } from "./selection-counts.ts";
import { stateCounts } from "./state-counts.ts";

const coverage = [
  fakeCoverage("4.1", "evidenced"),
  fakeCoverage("4.2", "gaps"),
  fakeCoverage("4.3", "gaps"),
  fakeCoverage("A.2.2", "excluded"),
];

test("every count has its denominator, and no share is worked out", () => {
  expect(stateCounts(coverage)).toBe("1 of 4 evidenced, 2 with gaps, 1 excluded");
});

test("that nothing is evidenced is said too", () => {
  expect(stateCounts([fakeCoverage("4.1", "not-evaluated")])).toBe("0 of 1 evidenced, 1 not evaluated");
  expect(stateCounts([])).toBe("0 of 0 evidenced");
});

test("clauses and controls are counted apart", () => {
  expect(selectionCounts({ coverage }, coverage)).toEqual([
    { name: "Clauses", counts: "1 of 3 evidenced, 2 with gaps" },
    { name: "Controls", counts: "0 of 1 evidenced, 1 excluded" },
  ]);
});

test("of a part it is said of how many it is one", () => {
  const gaps = coverage.filter(({ state }) => state === "gaps");
  expect(selectionCounts({ coverage }, gaps)).toEqual([
    { name: "Clauses", counts: "2 of 3 shown: 0 of 2 evidenced, 2 with gaps" },
  ]);
});
