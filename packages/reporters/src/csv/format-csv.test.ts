import type { Comparison, Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeFinding, fakeResult } from "../testing/fake-result.ts";
import { readCsv } from "../testing/read-csv.ts";
import { formatCsv } from "./format-csv.ts";

function rowsOf(result: Partial<Result>): Record<string, string>[] {
  const [columns = [], ...rows] = readCsv(formatCsv(fakeDossier({ result: fakeResult(result) })));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at] ?? "", cell])));
}

const owner = fakeFinding("", {
  rule: "risk-owned",
  message: "R-012 has no owner.",
  how: "Name the person.",
});

test("a finding is a row with all that somebody filters by", () => {
  expect(rowsOf({ findings: [{ ...owner, held: { severity: "error", until: "2027-01-01" } }] })).toEqual([
    {
      requirements: "6.1.3; 8.3",
      severity: "error",
      state: "open",
      change: "",
      basis: "requirement",
      path: "aims/risks.md",
      line: "3",
      column: "1",
      subject: "risk:R-012",
      message: "R-012 has no owner.",
      why: "Treatment ends with management approving what remains.",
      how: "Name the person.",
      rule: "risk-owned",
      "waived by": "",
      "waived until": "",
      "waived because": "",
      "known since": "",
      "counts in full from": "2027-01-01",
      fingerprint: "0123456789abcdef",
    },
  ]);
});

test("waived findings and known debt are there, with who decided and until when", () => {
  const waived = {
    ...owner,
    waived: { reason: "Small", approver: "Ada", until: "2027-01-31", at: owner.at },
  };
  expect(rowsOf({ findings: [waived, { ...owner, known: { since: "2026-01-01" } }] })).toMatchObject([
    { state: "waived", "waived by": "Ada", "waived until": "2027-01-31", "waived because": "Small" },
    { state: "known", "known since": "2026-01-01" },
  ]);
});

test("of a change each row says what it has to do with it, and what was mended is there as well", () => {
  const [one, two, three, four, five] = [1, 2, 3, 4, 5].map(() => ({ ...owner }));
  if (!one || !two || !three || !four || !five) throw new TypeError("There are five.");
  const comparison = {
    news: [
      { finding: one, asks: false },
      { finding: two, asks: true },
    ],
    eased: [],
    standing: [three],
    unknown: [],
    mended: [four],
    gone: [{ finding: five, why: "aims/risks.md was removed" }],
  } as unknown as Comparison;
  const rows = rowsOf({ findings: [one, two, three], comparison });
  expect(rows.map(({ state, change }) => [state, change])).toEqual([
    ["open", "new"],
    ["open", "asked for by the change"],
    ["open", "stood before"],
    ["no longer found", "mended"],
    ["no longer found", "gone, not mended: aims/risks.md was removed"],
  ]);
});

test("a check that is no answer is no empty table", () => {
  const { files } = fakeResult();
  expect(rowsOf({ files: { ...files, read: [] } })).toMatchObject([
    {
      state: "no answer",
      severity: "error",
      message: "There is no document to check.",
      rule: "nothing-read",
    },
  ]);
});
