import type { Comparison } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeComparison, fakeFinding, fakeResult } from "../testing/fake-result.ts";
import { formatText } from "../text/format-text.ts";

const nothing = fakeComparison();
const { base } = nothing;

function report(comparison: Partial<Comparison>, options: Parameters<typeof formatText>[1]): string[] {
  const text = formatText(fakeResult({ comparison: { ...nothing, ...comparison } }), options);
  return text.slice(0, text.indexOf("Files  ")).trimEnd().split("\n");
}

const finding = fakeFinding("| [R-012] | |", { message: "R-012 has no owner.", rule: "risk-owned" });
const waived = {
  ...finding,
  waived: { reason: "It is small", approver: "Ada", until: "2027-01-31", at: finding.at },
};

test("a change that brings nothing is told in three lines", () => {
  expect(report({}, { color: false })).toEqual([
    "This change brings no finding.",
    "Compared with 1a2b3c4d5e6f, where the change left origin/main.",
    "",
    "Before    there is no finding now",
  ]);
});

test("the verdict comes first, then what the change asks for, what it brings, what went, and what stood before", () => {
  const comparison: Partial<Comparison> = {
    base: { ...base, as: "ref", notes: ["The clone is shallow."] },
    news: [
      { finding: { ...finding, message: "No assessment speaks of R-012." }, asks: true },
      { finding: { ...finding, severity: "warning" }, asks: false, before: "info" },
      { finding: waived, asks: false },
    ],
    eased: [{ finding: waived, before: "error" }],
    mended: [finding],
    gone: [{ finding, why: "aims/risks.md was removed" }],
    standing: [finding],
    unknown: [finding],
    records: [
      {
        change: "changed",
        kind: "system",
        id: "SYS-002",
        ref: "system:SYS-002",
        path: "aims/systems.yaml",
        fields: [
          { field: "model", before: "gpt-4o", after: "gpt-5" },
          { field: "owner", after: "Ada" },
        ],
      },
    ],
    coverage: [{ requirement: "6.1.2", title: "Risks", before: "evidenced", after: "gaps" }],
  };
  expect(report(comparison, { color: false })).toMatchInlineSnapshot(`
    [
      "This change brings 1 error and 1 warning, mends 1 finding and takes 1 finding away with what it was about. Whether 1 error more is new could not be told.",
      "Compared with 1a2b3c4d5e6f (origin/main).",
      "  The clone is shallow.",
      "",
      "It asks for:",
      "",
      "aims/risks.md:3:3  error  risk-owned  (6.1.3, 8.3)",
      "  No assessment speaks of R-012.",
      "     3 | | R-012 | |",
      "       |   ^^^^^",
      "  why: Treatment ends with management approving what remains.",
      "  how: Name who accepted it and when, or plan further treatment.",
      "",
      "New:",
      "",
      "aims/risks.md:3:3  warning  risk-owned  (6.1.3, 8.3)",
      "  R-012 has no owner.",
      "     3 | | R-012 | |",
      "       |   ~~~~~",
      "  why: Treatment ends with management approving what remains.",
      "  how: Name who accepted it and when, or plan further treatment.",
      "",
      "Counts for more than before:",
      "  aims/risks.md:3  risk-owned: info before",
      "",
      "Perhaps new (the rule could not look at the state before; this fails nothing):",
      "",
      "aims/risks.md:3:3  error  risk-owned  (6.1.3, 8.3)",
      "  R-012 has no owner.",
      "     3 | | R-012 | |",
      "       |   ^^^^^",
      "  why: Treatment ends with management approving what remains.",
      "  how: Name who accepted it and when, or plan further treatment.",
      "",
      "Counts for less than before: 1",
      "  aims/risks.md:3  error  risk-owned  R-012 has no owner.  (error, now waived)",
      "",
      "New, and counts for nothing: 1",
      "  aims/risks.md:3  error  risk-owned  R-012 has no owner.  (waived until 2027-01-31)",
      "",
      "Mended: 1",
      "  aims/risks.md:3  error  risk-owned  R-012 has no owner.",
      "",
      "Gone, and not mended: 1",
      "  aims/risks.md:3  error  risk-owned  R-012 has no owner.  (aims/risks.md was removed)",
      "",
      "Records: 1",
      "  changed  system SYS-002  model: gpt-4o → gpt-5; owner: nothing → Ada  (aims/systems.yaml)",
      "",
      "Requirements: 1",
      "  6.1.2  Risks: evidenced, now with gaps",
      "",
      "Before    1 of 6 findings stood before: 1 error; --show-standing shows them",
    ]
  `);
});

test("what stood before is shown on request, and only errors where it has to be quiet", () => {
  const info = fakeFinding("[a]", { severity: "info", message: "Said." });
  const comparison = { standing: [finding], news: [{ finding: info, asks: false }] };
  const lines = report(comparison, { color: false, showStanding: true, quiet: true });
  expect(lines).toContain("  R-012 has no owner.");
  expect(lines).not.toContain("  Said.");
});

test("what a repository holds cannot steer a terminal", () => {
  const evil = "\u001b[31m::error::x\n::set-env name=A::b";
  const record = {
    change: "added",
    kind: evil,
    id: evil,
    ref: "risk:x",
    path: evil,
    fields: [{ field: evil, before: evil }],
  } as const;
  const text = formatText(
    fakeResult({
      comparison: {
        ...nothing,
        base: { ...base, ref: evil, notes: [evil] },
        records: [record],
        mended: [{ ...finding, message: evil }],
        gone: [{ finding, why: evil }],
      },
    }),
    { color: false },
  );
  expect(text).not.toContain("\u001b");
  expect(text).not.toMatch(/^\s*::/m);
});
