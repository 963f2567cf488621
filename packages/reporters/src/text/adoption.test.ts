import type { Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeCoverage, fakeFinding, fakeResult } from "../testing/fake-result.ts";
import { formatText } from "./format-text.ts";

const text = (values: Partial<Result>, options = {}): string =>
  formatText(fakeResult(values), { color: false, ...options });
const entry = (rule: string) => ({
  fingerprint: "0",
  rule,
  subject: "risk:R-1",
  path: "a.md",
  since: "2026-01-01",
});
const baseline = {
  path: "aims-lint.baseline.json",
  known: 12,
  new: 3,
  isWhole: true,
  paid: Array(5).fill(entry("risk-owned")),
  unsettled: [],
  strange: [],
  left: [],
};

test("known debt is counted, and shown where somebody asks for it", () => {
  const findings = [
    fakeFinding("[a]", { message: "An old one.", known: { since: "2026-01-01" } }),
    fakeFinding("[b]", { message: "A new one." }),
  ];
  const report = text({ findings, baseline });
  expect(report).toContain("A new one.");
  expect(report).not.toContain("An old one.");
  expect(report).toContain("Findings  1 error, no warnings, 0 info, in 1 of 1 file; 1 known\n");
  expect(report).toContain("Baseline  12 known, 3 new, 5 paid  (aims-lint.baseline.json)\n");
  const whole = text({ findings, baseline }, { showKnown: true });
  expect(whole).toContain("residual-risk-accepted  (6.1.3, 8.3)  (known since 2026-01-01)\n  An old one.");
});

test("what a part of the project says of the baseline is no word about what is paid", () => {
  const report = text({
    baseline: { ...baseline, isWhole: false, paid: [], unsettled: [entry("risk-owned")] },
  });
  expect(report).toContain("Baseline  12 known, 3 new  (aims-lint.baseline.json)\nFiles");
});

test("entries that nobody could look at and entries of no rule are named by rule", () => {
  const unsettled = [entry("risk-owned"), entry("risk-owned"), entry("risk-treated")];
  const report = text({ baseline: { ...baseline, unsettled, strange: [entry("risk-has-owner")] } });
  expect(report).toContain(
    "  Could not be looked at, so they stay:\n    risk-owned (2)\n    risk-treated\n" +
      "  Of rules that do not exist; --write-baseline takes them out:\n    risk-has-owner\n",
  );
});

test("what is held back is said in one line, and of each finding", () => {
  const step = { rules: ["a", "b"], warn: "2027-01-01", enforce: "2027-06-01", held: 4 } as const;
  const report = text({
    findings: [fakeFinding("[a]", { severity: "info", held: { severity: "error", until: "2027-06-01" } })],
    rollOut: [
      { ...step, names: ["6.1"], phase: "audit" },
      { ...step, names: ["A.5", "A.6"], rules: ["c"], phase: "warn", held: 1 },
      { ...step, names: ["7"], phase: "enforce", held: 0 },
    ],
  });
  expect(report).toContain("  info  residual-risk-accepted  (6.1.3, 8.3)  (error from 2027-06-01)\n");
  expect(report).toContain(
    "Roll-out  2 rules (6.1) only inform until 2027-01-01, only warn until 2027-06-01, 4 findings held back; " +
      "1 rule (A.5, A.6) only warns until 2027-06-01, 1 finding held back\n",
  );
  expect(report.match(/^Roll-out/gm)).toHaveLength(1);
});

test("what the configuration eases is named", () => {
  const easings = {
    preset: "audit",
    off: ["risk-owned"],
    requirements: ["6.1.2", "A.2.2"],
    offForSome: [],
    milder: ["a", "b", "c", "d", "e", "f", "g"],
    options: [],
    words: [{ kind: "risk", field: "status", word: "open-ish", value: "closed" }],
  } as const;
  const coverage = [fakeCoverage("6.1.2", "evidenced"), fakeCoverage("A.2.2", "evidenced")];
  const report = text({ easings, coverage });
  expect(report).toContain("Settings  preset audit: rules that rest on guidance or custom only inform\n");
  expect(report).toContain("\n          1 rule off, with a say about 1 clause and 1 control: risk-owned\n");
  expect(report).toContain(
    "7 rules made milder than by themselves: a, b, c, d, e and 2 more, listed in the JSON",
  );
  expect(report).toContain("1 word for values: risk status\n");
  expect(text({})).not.toContain("Settings");
});
