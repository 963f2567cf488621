import type { Finding, Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../testing/fake-dossier.ts";
import {
  fakeComparison,
  fakeCoverage,
  fakeFinding,
  fakeOutcome,
  fakeResult,
} from "../testing/fake-result.ts";
import { verdictSentences } from "./verdict.ts";

const sentences = (values: Partial<Result>): string[] =>
  verdictSentences(fakeDossier({ result: fakeResult(values) }));
const read = (...paths: string[]): Pick<Result, "files"> => ({
  files: {
    read: paths.map((path) => ({ path, kinds: [], records: 1 })),
    skipped: [],
    unrecognised: [],
  },
});
const findingIn = (path: string, values: Partial<Finding> = {}): Finding => {
  const finding = fakeFinding("", values);
  return { ...finding, at: { ...finding.at, path } };
};

test("what stands is counted by severity, in how many of how many documents", () => {
  const findings = [
    findingIn("a.md"),
    findingIn("a.md", { severity: "warning" }),
    findingIn("b.md", { severity: "info" }),
  ];
  expect(sentences({ findings, ...read("a.md", "b.md", "c.md") })[0]).toBe(
    "1 error, 1 warning and 1 info stand, in 2 of 3 documents.",
  );
});

test("a finding in a file that is no document, such as one of the code, is not counted among documents", () => {
  const findings = [findingIn("a.md"), findingIn("src/train.py"), findingIn("requirements.txt")];
  expect(sentences({ findings, ...read("a.md", "b.md") })[0]).toBe(
    "3 errors stand, in 1 of 2 documents and in 2 other files.",
  );
  expect(sentences({ findings: [findingIn("src/train.py")], ...read("a.md") })[0]).toBe(
    "1 error stands, in 0 of 1 document and in 1 other file.",
  );
});

test("documents of the organisation, of which nothing is reported, are no part of the denominator", () => {
  const values = {
    organisation: { name: "acme/governance", path: "organisation" },
    ...read("aims/a.md", "organisation/aims/policy.md", "organisation-chart.md"),
  };
  expect(sentences({ findings: [findingIn("aims/a.md")], ...values })[0]).toBe(
    "1 error stands, in 1 of 2 documents.",
  );
  expect(sentences(values)[0]).toBe("No finding stands in the 2 documents that were read.");
});

test("waived findings and known debt stand beside, each once", () => {
  const waived = { reason: "Bought.", approver: "Jane", until: "2027-01-01", at: fakeFinding("").at };
  const known = { since: "2026-01-01" };
  const findings = [findingIn("a.md", { waived, known }), findingIn("a.md", { known })];
  expect(sentences({ findings, ...read("a.md") })[0]).toBe(
    "No finding stands in the 1 document that was read; 1 waived and 1 known debt besides.",
  );
});

test("coverage has its denominators, and a check without a catalogue says that it is not known", () => {
  const coverage = [
    fakeCoverage("4.1", "evidenced"),
    fakeCoverage("5.2", "gaps"),
    fakeCoverage("A.2.2", "not-evaluated"),
  ];
  expect(sentences({ coverage })[1]).toBe(
    "1 of 2 clauses and 0 of 1 control have evidence that rules checked without a gap.",
  );
  expect(sentences({})[1]).toBe("Coverage of a standard is not known.");
});

test("rules that could not be evaluated and those with nothing to check are told", () => {
  const outcomes = (["pass", "blocked", "not-evaluated", "error", "not-applicable"] as const).map((outcome) =>
    fakeOutcome(outcome, { outcome }),
  );
  expect(sentences({ outcomes })[2]).toBe("Of 5 rules, 3 could not be evaluated and 1 had nothing to check.");
  expect(sentences({})[2]).toBe("The only rule had something to check.");
  expect(sentences({ outcomes: [fakeOutcome("a"), fakeOutcome("b")] })[2]).toBe(
    "All 2 rules had something to check.",
  );
});

test("a check without any rule does not sound like one that found nothing", () => {
  expect(sentences({ outcomes: [] })[2]).toBe("No rule was run.");
});

test("a change is told first, and who judges last; nothing claims that a requirement is met", () => {
  const comparison = fakeComparison({ news: [{ finding: findingIn("a.md"), asks: false }] });
  const told = sentences({ comparison });
  expect(told[0]).toBe("This change brings 1 error.");
  expect(told.at(-1)).toBe("Whether a requirement is met is for an auditor to judge.");
});
