import type { Comparison, Result } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judgedFindings } from "../comparing/judged-findings.ts";
import { evilResult } from "../testing/evil-result.ts";
import { fakeCoverage, fakeFinding, fakeOutcome, fakeResult } from "../testing/fake-result.ts";
import { formatAgent } from "./format-agent.ts";

const linesOf = (result: Result): string[] => formatAgent({ result }).trimEnd().split("\n");
const owner = fakeFinding("", {
  rule: "risk-owned",
  message: "R-012 has no owner.",
  how: "Name the person.",
});
const later = { ...owner, severity: "warning" as const, at: { ...owner.at, path: "aims/my plan: 2.md" } };

test("a finding is a line, by place, and the last line sums up", () => {
  const result = fakeResult({
    findings: [later, owner],
    outcomes: [
      fakeOutcome("a"),
      fakeOutcome("b", { outcome: "not-evaluated" }),
      fakeOutcome("c", { outcome: "fail" }),
    ],
    coverage: [
      fakeCoverage("6.1.2", "gaps"),
      fakeCoverage("6.1.3", "evidenced"),
      fakeCoverage("A.2.2", "evidenced"),
    ],
  });
  expect(linesOf(result)).toEqual([
    '"aims/my plan: 2.md":3:1 warning risk-owned R-012 has no owner. => Name the person.',
    "aims/risks.md:3:1 error risk-owned R-012 has no owner. => Name the person.",
    'aims-lint findings errors=1 warnings=1 infos=0 fixable=0 scope=project waived=0 known=0 recognised=1/1 skipped=0 rules-passed=1/3 rules-open=1/3 clauses-evidenced=1/2 controls-evidenced=1/1 today=2026-11-21 more="aims-lint explain RULE; aims-lint --format json"',
  ]);
});

test("waived findings and known debt are only counted", () => {
  const waived = {
    ...owner,
    waived: { reason: "Small", approver: "Ada", until: "2027-01-31", at: owner.at },
  };
  const known = { ...owner, known: { since: "2026-01-01" } };
  expect(linesOf(fakeResult({ findings: [waived, known] }))).toEqual([
    expect.stringMatching(/^aims-lint ok errors=0 .* waived=1 known=1 /),
  ]);
});

test("of a change only what it brings is shown, and what stood before is counted", () => {
  const comparison: Comparison = {
    base: { ref: "main", commit: "1a2b3c4d5e6f7081", as: "ref", notes: [] },
    news: [{ finding: owner, asks: false }],
    eased: [],
    mended: [later],
    gone: [],
    standing: [later],
    unknown: [],
    records: [],
    coverage: [],
  };
  expect(linesOf(fakeResult({ findings: [owner, later], comparison }))).toEqual([
    "aims/risks.md:3:1 error risk-owned R-012 has no owner. => Name the person.",
    expect.stringContaining(
      "errors=1 warnings=0 infos=0 fixable=0 scope=change base=1a2b3c4d5e6f mended=1 gone=0 perhaps-new=0 stood-before=1 ",
    ),
  ]);
});

test("a check that is no answer says why", () => {
  const { files } = fakeResult();
  const result = fakeResult({ files: { ...files, skipped: [{ path: "a.md", reason: "unreadable" }] } });
  expect(linesOf(result)).toEqual([
    "no-answer not-read Not everything was checked: could not be read: a.md. => Mend that, or leave it out by name under ignore in the configuration.",
    expect.stringMatching(/^aims-lint no-answer errors=0 /),
  ]);
});

test("where it has to be quiet only errors are shown, and all are counted", () => {
  const lines = formatAgent({ result: fakeResult({ findings: [owner, later] }) }, { quiet: true }).split(
    "\n",
  );
  expect(lines[0]).toMatch(/^aims\/risks\.md:3:1 error/);
  expect(lines[1]).toMatch(/^aims-lint findings errors=1 warnings=1/);
});

test("the arrow stands between problem and remedy and nowhere else, whatever the texts hold", () => {
  const arrows = { ...owner, message: "A => B.", how: "Write => once." };
  expect(linesOf(fakeResult({ findings: [arrows] }))[0]).toBe(
    "aims/risks.md:3:1 error risk-owned A -> B. => Write -> once.",
  );
});

test.each(["no-answer", "aims-lint"])("a file named %s is not taken for another kind of line", (path) => {
  const [line] = linesOf(fakeResult({ findings: [{ ...owner, at: { ...owner.at, path } }] }));
  expect(line).toMatch(new RegExp(`^"${path}":3:1 error `));
});

/** The grammar of `docs/reports.md`. */
const finding =
  /^(?:"(?:[^"\\]|\\.)*"|[^\s:"\\]+):\d+:\d+ (?:error|warning|info) \S+ (?:(?!=>).)* => (?:(?!=>).)*$/u;
const doubt = /^no-answer [\w-]+ (?:(?!=>).)* => (?:(?!=>).)*$/u;
const summary = /^aims-lint (?:ok|findings|no-answer)(?: [a-z-]+=[\w/-]*)+ more="[^"]*"$/;

test("every line follows the grammar, whatever the texts are", () => {
  fc.assert(
    fc.property(evilResult, (result) => {
      const lines = formatAgent({ result }).split("\n");
      expect(lines.pop()).toBe("");
      expect(lines.pop()).toMatch(summary);
      const count = judgedFindings(result).length;
      expect(lines.slice(0, count).filter((line) => !finding.test(line))).toEqual([]);
      expect(lines.slice(count).filter((line) => !doubt.test(line))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
