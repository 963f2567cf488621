import type { Comparison, Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeFinding, fakeOutcome, fakeResult } from "../testing/fake-result.ts";
import { formatJunit } from "./format-junit.ts";

const owner = fakeFinding("", { rule: "risk-owned", message: "R-012 has no owner." });
const failed = fakeOutcome("risk-owned", { outcome: "fail", checked: 4, failed: 2 });

function report(result: Partial<Result>): string {
  const note = {
    id: "risk-owned",
    summary: "A risk has an owner.",
    requirements: ["6.1.2"],
    severity: "error",
    basis: "requirement",
    pack: "iso42001",
    references: [],
  } as const;
  return formatJunit(fakeDossier({ result: fakeResult(result), rules: [note] }));
}

/** Each test in short: how it ended, and its name. */
function testsOf(result: Partial<Result>): string[] {
  const all = report(result).matchAll(
    /<testcase classname="([^"]*)" name="([^"]*)" time="0"(?:\/>|>\s*<(\w+) message="([^"]*)" type="([^"]*)")/g,
  );
  return [...all].map(([, classname, name, ended = "pass", message, type]) =>
    [ended, classname, name, ...(message === undefined ? [] : [`${type}: ${message}`])].join(" | "),
  );
}

test("a finding is a failure of its rule, with its place, reason and remedy", () => {
  expect(report({ findings: [owner], outcomes: [failed] })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite package="iso42001" id="0" name="iso42001" timestamp="2026-11-21T00:00:00" hostname="localhost" tests="1" failures="1" errors="0" skipped="0" time="0">
    <properties>
      <property name="tool" value="aims-lint 1.2.3"/>
      <property name="today" value="2026-11-21"/>
      <property name="standard" value="ISO/IEC 42001:2023"/>
    </properties>
    <testcase classname="iso42001.risk-owned" name="risk-owned: risk:R-012" time="0">
      <failure message="R-012 has no owner." type="error">
        R-012 has no owner.
        aims/risks.md:3:1
        Requirements: 6.1.3, 8.3
        Why: Treatment ends with management approving what remains.
        How: Name who accepted it and when, or plan further treatment.
      </failure>
    </testcase>
    <system-out/>
    <system-err/>
  </testsuite>
</testsuites>
`);
});

test("only a rule that was checked whole passes", () => {
  const outcomes = [
    fakeOutcome("risk-owned"),
    fakeOutcome("a", { outcome: "not-applicable", checked: 0 }),
    fakeOutcome("b", { outcome: "not-evaluated", checked: 0, reason: "The history is not known." }),
    fakeOutcome("c", { outcome: "blocked", checked: 3, blocked: 2 }),
    fakeOutcome("d", { blocked: 1, checked: 3 }),
  ];
  expect(testsOf({ outcomes })).toEqual([
    "skipped | aims-lint.a | a | not-applicable: There is nothing for this rule to check.",
    "skipped | aims-lint.b | b | not-evaluated: Not evaluated: The history is not known.",
    "skipped | aims-lint.c | c | blocked: Not fully checked: 2 of 3 could not be checked: what the rule needs cannot be read, or is not known.",
    "skipped | aims-lint.d | d | blocked: Not fully checked: 1 of 3 could not be checked: what the rule needs cannot be read, or is not known.",
    "pass | iso42001.risk-owned | risk-owned: A risk has an owner.",
  ]);
});

test("no finding is lost, even where nothing is known of how its rule ended", () => {
  expect(testsOf({ findings: [owner], outcomes: [fakeOutcome("another")] })).toEqual([
    "pass | aims-lint.another | another",
    "failure | iso42001.risk-owned | risk-owned: risk:R-012 | error: R-012 has no owner.",
  ]);
});

test("what counts for less than it might says so", () => {
  const held = { severity: "error", until: "2027-01-01" } as const;
  const text = report({
    findings: [{ ...owner, severity: "warning", held, eased: "error" }],
    outcomes: [failed],
  });
  expect(text).toContain("Counts as error from 2027-01-01\n");
  expect(text).toContain("Made milder by the configuration: by itself the rule counts as error\n");
});

test("what fails nothing is skipped with its reason: waived, known, for information", () => {
  const findings = [
    { ...owner, waived: { reason: "Small", approver: "Ada", until: "2027-01-31", at: owner.at } },
    { ...owner, known: { since: "2026-01-01" } },
    { ...owner, severity: "info" as const },
  ];
  expect(testsOf({ findings, outcomes: [failed] })).toEqual([
    "skipped | iso42001.risk-owned | risk-owned: risk:R-012 | waived: Waived until 2027-01-31 by Ada, because: Small: R-012 has no owner.",
    "skipped | iso42001.risk-owned | risk-owned: risk:R-012 (2) | known: Known since 2026-01-01: R-012 has no owner.",
    "skipped | iso42001.risk-owned | risk-owned: risk:R-012 (3) | info: For information: R-012 has no owner.",
  ]);
});

test("of a change only what it brings is a failure", () => {
  const other = { ...owner, subject: "risk:R-013" };
  const comparison = {
    news: [{ finding: owner, asks: false }],
    standing: [other],
    mended: [],
    gone: [],
    eased: [],
    unknown: [],
  } as unknown as Comparison;
  expect(testsOf({ findings: [owner, other], comparison, outcomes: [failed] })).toEqual([
    "failure | iso42001.risk-owned | risk-owned: risk:R-012 | error: R-012 has no owner.",
    "skipped | iso42001.risk-owned | risk-owned: risk:R-013 | stood-before: Not brought by the change: R-012 has no owner.",
  ]);
});

test("a broken rule and a check that is no answer are errors", () => {
  const outcomes = [fakeOutcome("risk-owned", { outcome: "error", reason: "It broke on risk:1." })];
  expect(testsOf({ outcomes, findings: [] })).toEqual([
    "error | aims-lint.aims-lint | the check is an answer | rule-broken: This is no answer: The rule risk-owned broke, so nothing is known of what it checks: It broke on risk:1.",
    "error | iso42001.risk-owned | risk-owned: A risk has an owner. | rule-broken: It broke on risk:1.",
  ]);
});

test("each suite counts its tests", () => {
  const text = report({
    findings: [owner],
    outcomes: [failed, fakeOutcome("a"), fakeOutcome("b", { outcome: "not-applicable" })],
  });
  expect(text).toContain('tests="2" failures="0" errors="0" skipped="1"');
  expect(text).toContain('tests="1" failures="1" errors="0" skipped="0"');
});
