import { readFileSync } from "node:fs";
import type { Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import * as z from "zod";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeCoverage, fakeFinding, fakeOutcome, fakeResult } from "../testing/fake-result.ts";
import { formatJson } from "./format-json.ts";
import { report } from "./schema/report.ts";

const { at } = fakeFinding("[a]");
const debt = { fingerprint: "0", rule: "r", subject: "s", path: "p", since: "2026-01-01" };
const full = fakeResult({
  findings: [
    fakeFinding("[a]", {
      waived: { reason: "r", approver: "a", until: "2027-01-01", at },
      related: [{ at, message: "m" }],
      fix: { description: "d", edits: [{ path: "aims/risks.md", range: { start: 1, end: 2 }, text: "t" }] },
    }),
    fakeFinding("[b]", { known: { since: "2026-01-01" }, held: { severity: "error", until: "2027-01-01" } }),
  ],
  rollOut: [
    {
      names: ["6.1"],
      rules: ["r"],
      phase: "audit",
      audit: "2026-01-01",
      warn: "2027-01-01",
      enforce: "2027-06-01",
      held: 1,
    },
  ],
  baseline: {
    path: "aims-lint.baseline.json",
    known: 1,
    new: 0,
    isWhole: true,
    paid: [debt],
    unsettled: [],
    strange: [],
    left: [],
  },
  outcomes: [fakeOutcome("risk-has-owner", { reason: "r" })],
  coverage: [{ ...fakeCoverage("4.1", "evidenced"), rules: [{ rule: "risk-has-owner", outcome: "pass" }] }],
  files: {
    read: [{ ...fakeResult().files.read[0], path: "a.md", kinds: [], records: 0, template: "path" }],
    skipped: [{ path: "a.pdf", reason: "format" }],
    unrecognised: [{ path: "b.md", reason: "r" }],
  },
});
const format = (result: Result) => formatJson(fakeDossier({ result }));
const parse = (json: string) => JSON.parse(json) as Record<string, unknown>;

test("a finding has all its parts, in a fixed order", () => {
  const { findings } = parse(format(full));
  expect(Object.keys((findings as object[])[0] ?? {})).toEqual([
    "rule",
    "severity",
    "basis",
    "message",
    "why",
    "how",
    "path",
    "start",
    "end",
    "line",
    "requirements",
    "subject",
    "fingerprint",
    "family",
    "content",
    "waived",
    "eased",
    "held",
    "known",
    "related",
    "fix",
  ]);
  expect(findings).toMatchObject([
    {
      waived: { approver: "a", start: { line: 3, column: 1 } },
      fix: { level: "safe", edits: [{ range: { end: 2 } }] },
    },
    { waived: null, known: { since: "2026-01-01" }, related: [], fix: null },
  ]);
});

test("it says its version, the tool's, the day and the standard", () => {
  expect(parse(format(full))).toMatchObject({
    version: 1,
    tool: { name: "aims-lint", version: "1.2.3" },
    today: "2026-11-21",
    standard: ["ISO/IEC 42001:2023"],
    packs: [{ name: "iso42001", version: "1.2.3" }],
  });
});

test("a result without an answer says so", () => {
  const empty = fakeResult({ files: { read: [], skipped: [], unrecognised: [] } });
  expect(parse(format(empty))).toMatchObject({ doubts: [{ code: "nothing-read" }] });
});

test("it ends with one line end", () => {
  expect(format(full)).toMatch(/\}\n$/);
});

test("hidden and steering characters are written out and parse to themselves", () => {
  const message = "\u009b31m \u202e \u200b \ud83d \u{e0041} \u007f \u2028 ##[error] 🔴";
  const json = format(fakeResult({ findings: [fakeFinding("[a]", { message })] }));
  expect(json).toContain(
    "\\u009b31m \\u202e \\u200b \\ud83d \\udb40\\udc41 \\u007f \\u2028 #\\u0023[error] 🔴",
  );
  expect(parse(json).findings).toMatchObject([{ message }]);
});

test("every member is described in the documentation", () => {
  const described = readFileSync(new URL("../../../../docs/json-format.md", import.meta.url), "utf8");
  const members = membersOf(z.toJSONSchema(report, { io: "input" }));
  expect(members.size).toBeGreaterThan(100);
  expect([...members].filter((name) => !described.includes(`\`${name}\``))).toEqual([]);
});

/** The names of all members that a JSON Schema knows. */
function membersOf(schema: unknown): Set<string> {
  const names = new Set<string>();
  JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key === "properties") for (const name of Object.keys(Object(value) as object)) names.add(name);
    return value;
  });
  return names;
}
