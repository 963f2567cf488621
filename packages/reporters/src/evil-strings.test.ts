import type { Result } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatJson } from "./json/format-json.ts";
import { fakeCoverage, fakeFinding, fakeOutcome, fakeResult } from "./testing/fake-result.ts";
import { formatText } from "./text/format-text.ts";

const pieces = [
  "\u001b[31m",
  "\u001b]8;;http://x\u0007",
  "\u009b1m",
  "\n::error::pwned",
  "::add-mask::x",
  "##[error]x",
  "##vso[task]x",
  "\r\n",
  "\t",
  "\0",
  "\u202e",
  "\u200b",
  "\u2028",
  "\ufeff",
  "\ud800",
  "\udc00",
  "\u{e0041}",
  "\u0301",
  "リスク",
  "🔴",
  "⚠️",
  "#",
  ":",
  " ",
  "<script>",
  '"',
  "\\",
  "x",
];
const evil = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(""));

/** Every string of a result is evil, whatever it is meant for. */
const evilResult = fc
  .record({ a: evil, b: evil, c: evil, column: fc.nat(30) })
  .map(({ a, b, c, column }): Result => {
    const at = {
      path: a,
      start: { offset: 0, line: 1, column: 1 + column },
      end: { offset: 9, line: 1, column: 1 + column + a.length },
    };
    const waived = { reason: b, approver: c, until: a, at };
    const finding = fakeFinding("", {
      rule: b,
      message: c,
      why: a,
      how: b,
      at,
      line: c,
      requirements: [a],
      related: [{ at, message: b }],
      subject: c,
      fingerprint: a,
      fix: { description: b, edits: [{ path: c, range: { start: 0, end: 1 }, text: a }] },
    });
    return fakeResult({
      today: b,
      standard: [c],
      findings: [finding, { ...finding, waived, severity: "warning" }, { ...finding, severity: "info" }],
      outcomes: [fakeOutcome(a, { outcome: "error", reason: b }), fakeOutcome(c, { blocked: 2 })],
      due: [{ day: a, type: b, title: c, subject: a, owner: b, at }],
      coverage: [
        { ...fakeCoverage(a, "gaps"), title: b, evidence: [c], rules: [{ rule: a, outcome: "fail" }] },
      ],
      files: {
        read: [{ path: a, kinds: [{ kind: b, by: "title", evidence: c }], records: 0 }],
        skipped: [{ path: b, reason: "unreadable" }],
        unrecognised: [{ path: c, reason: a }],
      },
    });
  });

const unsafe =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}\u{e0000}-\u{e007f}]|##\w*\[/u;

test("no text of a repository steers a terminal or a CI runner through the text report", () => {
  fc.assert(
    fc.property(evilResult, fc.boolean(), (result, color) => {
      const report = formatText(result, { color });
      const bare = report.replace(/\u001b\[(?:[1-2]|3[136]|0)m/g, "");
      if (!color) expect(bare).toBe(report);
      expect(bare).not.toMatch(unsafe);
      expect(bare.split("\n").filter((line) => line.trim().startsWith("::"))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("nor through the JSON report, which parses to the same texts", () => {
  fc.assert(
    fc.property(evilResult, (result) => {
      const json = formatJson(result, { version: "1" });
      expect(json).not.toMatch(unsafe);
      const parsed = JSON.parse(json) as { findings: { message: string; path: string }[] };
      expect(parsed.findings[0]).toMatchObject({
        message: result.findings[0]?.message,
        path: result.findings[0]?.at.path,
      });
    }),
    { numRuns: 400 },
  );
});
