import type { Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeCoverage, fakeFinding, fakeOutcome, fakeResult } from "../testing/fake-result.ts";
import { formatText } from "./format-text.ts";

const text = (values: Partial<Result>, options = {}): string =>
  formatText(fakeResult(values), { color: false, ...options });

test("a finding says where, what, why and how", () => {
  expect(text({ findings: [fakeFinding("| R-012 | [16 High] |")] })).toBe(`\
aims/risks.md:3:11  error  residual-risk-accepted  (6.1.3, 8.3)
  Nobody has accepted the residual risk of R-012.
     3 | | R-012 | 16 High |
       |           ^^^^^^^
  why: Treatment ends with management approving what remains.
  how: Name who accepted it and when, or plan further treatment.

Checked on 2026-11-21 against ISO/IEC 42001:2023.

Findings  1 error, no warnings, 0 info, in 1 of 1 file
Files     1 read: 1 recognised, 0 not recognised; 0 skipped
Rules     1 run: 1 passed, 0 failed
`);
});

test("files of the code are counted beside the documents", () => {
  const at = { ...fakeFinding("[a]").at, path: "services/chat/package.json" };
  const report = text({ findings: [fakeFinding("[a]"), fakeFinding("[b]", { at })] });
  expect(report).toContain("in 1 of 1 file and in 1 file beside them\n");
});

test("a fix is shown with who carries it out, and counted where it is the command", () => {
  const fixed = (level: "safe" | "scaffold" | "suggested", row: number): ReturnType<typeof fakeFinding> => ({
    ...fakeFinding("[a]", { row }),
    fix: { description: `Write ${row}`, level, edits: [] },
  });
  const report = text({ findings: [fixed("safe", 1), fixed("scaffold", 2), fixed("suggested", 3)] });
  expect(report.match(/^ {2}.*: Write \d$/gm)).toEqual([
    "  --fix: Write 1",
    "  --fix --scaffold: Write 2",
    "  suggested: Write 3",
  ]);
  expect(report).toContain("          1 of them with a fix: aims-lint --fix\n");
});

test("findings of one rule in one file share the reason", () => {
  const findings = [fakeFinding("[a]", { row: 3 }), fakeFinding("[b]", { row: 4, message: "The other." })];
  const report = text({ findings });
  expect(report.match(/why:/g)).toHaveLength(1);
  expect(report).toContain("aims/risks.md:4:1  error");
  expect(report).toContain("  The other.\n");
});

test("of many the first are shown and the lines of all others named", () => {
  const findings = Array.from({ length: 42 }, (_, n) => fakeFinding("[a]", { row: n < 20 ? n + 1 : 2 * n }));
  const report = text({ findings });
  expect(report.match(/ {2}error {2}/g)).toHaveLength(5);
  expect(report).toContain("  … and 37 more like this: lines 6–20, 40, 42, 44, ");
  expect(report).toContain(", 82\n  why:");
});

test("findings of one file stand together, in the order of the first of each rule", () => {
  const at = (path: string) => ({ ...fakeFinding("[a]").at, path });
  const findings = [
    fakeFinding("[a]", { rule: "one", at: at("a.md") }),
    fakeFinding("[a]", { rule: "one", at: at("b.md") }),
    fakeFinding("[a]", { rule: "two", at: at("a.md") }),
  ];
  expect(text({ findings }).match(/^[ab]\.md\S* {2}error {2}\w+/gm)).toEqual([
    "a.md:3:1  error  one",
    "a.md:3:1  error  two",
    "b.md:3:1  error  one",
  ]);
});

test("what rests on guidance or custom is not shown as a requirement", () => {
  const findings = [fakeFinding("[a]", { basis: "guidance", severity: "info", requirements: ["A.6.2.4"] })];
  expect(text({ findings })).toContain("  info  residual-risk-accepted  (guidance, A.6.2.4)\n");
});

test("related places are named", () => {
  const related = [{ at: fakeFinding("[a]", { row: 9 }).at, message: "It is rated here." }];
  expect(text({ findings: [fakeFinding("[a]", { related })] })).toContain(
    "  see aims/risks.md:9:1  It is rated here.\n",
  );
});

test("waived findings are counted and not shown", () => {
  const waived = { reason: "r", approver: "a", until: "2027-01-01", at: fakeFinding("").at };
  const report = text({ findings: [fakeFinding("[a]", { waived })] });
  expect(report).not.toContain("Nobody has accepted");
  expect(report).toContain("Findings  no errors, no warnings, 0 info, in 0 of 1 file; 1 waived\n");
});

test("quiet shows errors alone and says so", () => {
  const findings = [fakeFinding("[a]"), fakeFinding("[b]", { severity: "warning", message: "A warning." })];
  const report = text({ findings }, { quiet: true });
  expect(report).not.toContain("A warning.");
  expect(report).toContain("1 error, 1 warning, 0 info");
  expect(report).toContain("Only errors are shown above.");
});

test("files that were not recognised or not read are named, with the number of the others", () => {
  const unrecognised = Array.from({ length: 8 }, (_, n) => ({ path: `aims/${n}.md` }));
  const read = [
    ...fakeResult().files.read,
    ...unrecognised.map(({ path }) => ({ path, kinds: [], records: 0 })),
    { path: "aims/templates/risk.md", kinds: [], records: 0, template: "path" as const },
  ];
  const skipped = [
    { path: "aims/a.pdf", reason: "format" as const },
    { path: "aims/out", reason: "link" as const },
  ];
  const report = text({ files: { read, skipped, unrecognised } });
  expect(report).toContain("10 read: 1 recognised, 8 not recognised, 1 only a template; 2 skipped\n");
  expect(report).toContain(
    "    aims/4.md\n    and 3 more, listed in the JSON report\n    Say what they hold",
  );
  expect(report).toContain("  Skipped, of another format: 1\n    aims/a.pdf\n");
  expect(report).toContain("  Skipped, a link, which is not followed: 1\n    aims/out\n");
});

test("rules that could not say all are named with the reason", () => {
  const outcomes = [
    fakeOutcome("passes"),
    fakeOutcome("fails", { outcome: "fail", checked: 14, failed: 2, blocked: 3 }),
    fakeOutcome("stops", { outcome: "blocked", checked: 0, reason: "aims/a.md could not be read whole" }),
    fakeOutcome("waits", { outcome: "not-evaluated", checked: 0, reason: "No git." }),
    ...["a", "b", "c", "d", "e"].map((name) =>
      fakeOutcome(name, { outcome: "not-evaluated", checked: 0, reason: "No code." }),
    ),
  ];
  const report = text({ outcomes });
  expect(report).toContain("9 run: 1 passed, 1 failed, 1 blocked, 6 not evaluated\n");
  expect(report).toContain("fails: 3 of 14 could not be checked");
  expect(report).toContain("stops: blocked, aims/a.md could not be read whole\n");
  expect(report).toContain("  Not evaluated: 1 rule (waits)\n    No git.\n");
  expect(report).toContain("  Not evaluated: 5 rules (a, b, c and 2 more)\n    No code.\n");
});

test("requirements are counted by state, never as a share", () => {
  const coverage = [
    fakeCoverage("4.1", "evidenced"),
    fakeCoverage("4.2", "gaps"),
    fakeCoverage("4.3", "needs-judgement"),
    fakeCoverage("A.2.2", "excluded"),
  ];
  const report = text({ coverage });
  expect(report).toContain("Clauses   1 of 3 evidenced, 1 with gaps, 1 left to people's judgement\n");
  expect(report).toContain("Controls  0 of 1 evidenced, 1 excluded\n");
  expect(report).not.toContain("%");
});

test("a report without an answer says so at its end", () => {
  const report = text({ files: { read: [], skipped: [], unrecognised: [] } });
  expect(report).toMatch(/\nThis is no answer: There is no document to check\.\n {2}Write .*\n$/);
});

test("no report speaks of conformity", () => {
  const report = text({ coverage: [fakeCoverage("4.1", "evidenced")] }, { color: true });
  expect(report).not.toMatch(/compliant|certified|all good|\u001b\[32m/i);
});

test("colours are there when asked for, and a prefix on every line", () => {
  const findings = [fakeFinding("[a]")];
  expect(text({ findings }, { color: true })).toContain("\u001b[31merror\u001b[0m");
  const lines = text({ findings }, { prefix: "lint: " }).trimEnd().split("\n");
  expect(lines.every((line) => line.startsWith("lint: "))).toBe(true);
});
