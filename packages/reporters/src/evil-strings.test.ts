import type { Result } from "@aims-lint/core";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { readWithRemark } from "../../../scripts/outline-agreement/oracle.ts";
import { formatCoverageCsv } from "./covering/format-coverage-csv.ts";
import { formatCoverageJson } from "./covering/format-coverage-json.ts";
import { formatCoverageMarkdown } from "./covering/format-coverage-markdown.ts";
import { formatCoverageText } from "./covering/format-coverage-text.ts";
import { formatFrameworkCsv } from "./covering/format-framework-csv.ts";
import { formatFrameworkJson } from "./covering/format-framework-json.ts";
import { formatFrameworkMarkdown } from "./covering/format-framework-markdown.ts";
import { formatFrameworkText } from "./covering/format-framework-text.ts";
import { selectCoverage } from "./covering/select-coverage.ts";
import { formatDueCalendar } from "./due/format-due-calendar.ts";
import { formatDueJson } from "./due/format-due-json.ts";
import { formatDueText } from "./due/format-due-text.ts";
import { selectDue } from "./due/select-due.ts";
import { evilCatalogue, evilResult, evilTrace, throughFramework } from "./testing/evil-result.ts";
import { readCalendar } from "./testing/read-calendar.ts";
import { readCsv } from "./testing/read-csv.ts";
import { formatText } from "./text/format-text.ts";
import { formatTraceJson } from "./trace/format-trace-json.ts";
import { formatTraceMarkdown } from "./trace/format-trace-markdown.ts";
import { formatTraceText } from "./trace/format-trace-text.ts";

const unsafe =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}\u{e0000}-\u{e007f}]|##\w*\[/u;

const json = { version: "1" };

const texts: Readonly<Record<string, (result: Result, look: { color: boolean; width: number }) => string>> = {
  check: formatText,
  coverage: (result, look) =>
    formatCoverageText(result, selectCoverage(result), { catalogue: evilCatalogue(result), ...look }),
  framework: (result, look) => formatFrameworkText(result, throughFramework(result), look),
  due: (result, look) => formatDueText(result, selectDue(result), look),
  trace: (result, look) => formatTraceText(evilTrace(result), look),
};

test.each(Object.keys(texts))(
  "no text of a repository steers a terminal or a CI runner through the text report: %s",
  (name) => {
    fc.assert(
      fc.property(evilResult, fc.boolean(), fc.integer({ min: 40, max: 120 }), (result, color, width) => {
        const report = texts[name]?.(result, { color, width }) ?? "";
        const bare = report.replace(/\u001b\[(?:[1-2]|3[136]|0)m/g, "");
        if (!color) expect(bare).toBe(report);
        expect(bare).not.toMatch(unsafe);
        expect(bare.split("\n").filter((line) => line.trim().startsWith("::"))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

const jsons: Readonly<Record<string, (result: Result) => string>> = {
  coverage: (result) =>
    formatCoverageJson(result, selectCoverage(result), { catalogue: evilCatalogue(result), ...json }),
  framework: (result) => formatFrameworkJson(result, throughFramework(result), json),
  due: (result) => formatDueJson(result, selectDue(result), json),
  trace: (result) => formatTraceJson(evilTrace(result), json),
};

describe("nor through the JSON report, which parses to the same texts", () => {
  test.each(Object.keys(jsons))("%s", (name) => {
    fc.assert(
      fc.property(evilResult, (result) => {
        const report = jsons[name]?.(result) ?? "";
        expect(report).not.toMatch(unsafe);
        expect(JSON.parse(report)).toMatchObject({ version: 1, today: result.today });
      }),
      { numRuns: 200 },
    );
  });
});

const pages: Readonly<Record<string, (result: Result) => string>> = {
  coverage: (result) =>
    formatCoverageMarkdown(result, selectCoverage(result), { catalogue: evilCatalogue(result) }),
  framework: (result) => formatFrameworkMarkdown(result, throughFramework(result)),
  trace: (result) => formatTraceMarkdown(evilTrace(result)),
};

describe("nor through a Markdown page, which holds nothing that the report did not put there", () => {
  const ours = [
    "root",
    "heading",
    "paragraph",
    "text",
    "strong",
    "list",
    "listItem",
    "table",
    "tableRow",
    "tableCell",
  ];

  test.each(Object.keys(pages))("%s", (name) => {
    fc.assert(
      fc.property(evilResult, (result) => {
        const page = pages[name]?.(result) ?? "";
        expect(page.replaceAll("\u2060", "")).not.toMatch(unsafe);
        expect(page.split("\n").filter((line) => line.trim().startsWith("::"))).toEqual([]);
        const nodes = nodesIn(readWithRemark(page)).filter(
          (node) => node.type !== "html" || node.value !== "<br>",
        );
        expect(nodes.map(({ type }) => type).filter((type) => !ours.includes(type))).toEqual([]);
        const widths = nodes.flatMap((node) => (node.type === "table" ? node.children : []));
        expect(new Set(widths.map((row) => row.children.length)).size).toBeLessThan(2);
        expect(page).not.toMatch(/https?:\/\/|(?<!\\)www\.|@\w|a\/b#\d/i);
      }),
      { numRuns: 150 },
    );
  });
});

describe("nor through a table for a spreadsheet, where no cell is a formula", () => {
  const tables: Readonly<Record<string, (result: Result) => string>> = {
    coverage: (result) => formatCoverageCsv(selectCoverage(result)),
    framework: (result) => formatFrameworkCsv(throughFramework(result)),
  };

  test.each(Object.keys(tables))("%s", (name) => {
    fc.assert(
      fc.property(evilResult, (result) => {
        const table = tables[name]?.(result) ?? "";
        expect(table.replaceAll("\r\n", "\n")).not.toMatch(unsafe);
        expect(table.split("\r\n").filter((line) => line.trim().startsWith("::"))).toEqual([]);
        const rows = readCsv(table);
        expect(rows).toHaveLength(4);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(rows.flat().filter((cell) => /^\s*[=+\-@|%]/.test(cell))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test("nor through the calendar, where every event is one of ours", () => {
  fc.assert(
    fc.property(evilResult, (result) => {
      const calendar = formatDueCalendar(result, selectDue(result));
      expect(calendar.replaceAll("\r\n", "\n")).not.toMatch(unsafe);
      const { events } = readCalendar(calendar);
      const days = result.due.filter(({ day }) => /^\d{4}-\d{2}-\d{2}$/.test(day));
      expect(events).toHaveLength(days.length);
      expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
    }),
    { numRuns: 200 },
  );
});

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}
