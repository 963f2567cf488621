import type { Comparison, Finding } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../../../reporters/src/testing/fake-dossier.ts";
import { fakeComparison, fakeFinding, fakeResult } from "../../../reporters/src/testing/fake-result.ts";
import { verdictLine } from "./verdict-line.ts";

const nothing = fakeComparison();
const owner = fakeFinding("", {
  rule: "risk-owned",
  message: "R-012 has no owner.",
  how: "Name the person.",
});

function lineOf(findings: readonly Finding[], comparison?: Partial<Comparison>): string {
  const compared = comparison === undefined ? {} : { comparison: { ...nothing, ...comparison } };
  return verdictLine(fakeDossier({ result: fakeResult({ findings: [...findings], ...compared }) }), "error");
}

test("a single finding is told with what to do", () => {
  expect(lineOf([owner])).toBe(
    `Mend 1 error: ${owner.at.path}:${owner.at.start.line}: R-012 has no owner. Name the person.`,
  );
});

test("a text without end does not keep what to do from being read", () => {
  const line = lineOf([{ ...owner, message: `${"x".repeat(100_000)} has no owner.` }]);
  expect(line).toMatch(/ Name the person\.$/);
  expect(line.length).toBeLessThan(1000);
});

test("what nobody could tell is not passed over", () => {
  expect(lineOf([], { unknown: [owner, owner] })).toMatch(
    /^This change brings no finding\. Whether 2 errors more are new could not be told\. \d+ of \d+ file/,
  );
});
