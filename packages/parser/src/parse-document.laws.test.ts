import type { Document, Value } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "./parse-document.ts";

function plain(value: Value): unknown {
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map(plain);
  return value.entries.map(({ key, value: inner }) => [key.value, plain(inner)]);
}

const piece = fc.constantFrom(
  "---\n",
  "owner: x\n",
  "# T\n",
  "## S\n",
  "**Owner:** Jane\n",
  "**A:** 1 | **B:**",
  "- a: b\n",
  "  - c\n",
  "> ",
  "| Field | Value |\n|---|---|\n| a | b |\n",
  "| a |\n",
  "<!--",
  "-->",
  "<!-- aims-lint x -->",
  "<!-- a: b -->\n",
  "`",
  "```\n",
  "[a](b)",
  "<b>",
  "\n",
  "\n\n",
  "  ",
  "\\\n",
  "text ",
  "🔴",
  "\u0000",
  "\uFEFF",
  "===\n",
  ": ",
);
const markdownish = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));

/** All that a document says, without places. */
function summary(document: Document): unknown {
  const { title, metadata: entries, sections, tables, links, anchors, data, directives, problems } = document;
  const pairs = (found: typeof entries): unknown[] =>
    found.map(({ key, value }) => [key.value, plain(value)]);
  return {
    title: title?.value,
    metadata: pairs(entries),
    sections: sections.map((section) => [
      section.heading.value,
      section.depth,
      section.prose.value,
      section.items.map((item) => item.value),
      pairs(section.entries),
    ]),
    tables: tables.map((table) =>
      [table.header, ...table.rows.map((row) => row.cells)].flat().map((cell) => cell.value),
    ),
    links: links.map((link) => link.destination),
    anchors: [...anchors],
    data: data && plain(data),
    directives: directives.map((directive) => directive.text.value.replaceAll("\r\n", "\n")),
    problems: problems.map((problem) => problem.code),
  };
}

test.each(["a.md", "a.yaml", "a.csv"])("%s: line ends and a byte order mark change nothing", (path) => {
  fc.assert(
    fc.property(markdownish, (text) => {
      const expected = summary(parseDocument(path, text));
      expect(summary(parseDocument(path, text.replaceAll("\n", "\r\n")))).toEqual(expected);
      if (!text.startsWith("\uFEFF")) expect(summary(parseDocument(path, `\uFEFF${text}`))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test.each(["a.md", "a.yaml", "a.csv"])("%s: no input throws, every place lies in the text", (path) => {
  fc.assert(
    fc.property(fc.oneof(markdownish, fc.string({ unit: "binary" })), (input) => {
      const document = parseDocument(path, input);
      const values = [...document.metadata, ...document.sections.flatMap((section) => section.entries)];
      const ranges = [
        ...values.flatMap(({ key, value }) => [key.range, value.range]),
        ...document.sections.flatMap(({ range, body, heading, prose, items }) =>
          [range, body, heading.range, prose.range].concat(items.map((item) => item.range)),
        ),
        ...document.tables.flatMap(({ header, rows, range }) =>
          [range, ...header.map((cell) => cell.range)].concat(
            rows.flatMap((row) => [row.range, ...row.cells.map((cell) => cell.range)]),
          ),
        ),
        ...document.links.flatMap(({ range, at }) => [range, at]),
        ...document.directives.flatMap(({ range, target, text }) => [range, target, text.range]),
        ...document.prose,
        ...document.comments,
        ...document.problems.map((problem) => problem.range),
      ];
      for (const { start, end } of ranges) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(document.text.length);
      }
    }),
    { numRuns: 1500, examples: [["> \n\n---\n> "]] },
  );
});

test("a value without marks is what its range covers", () => {
  fc.assert(
    fc.property(markdownish, (input) => {
      const { metadata, sections, tables, text } = parseDocument("a.md", input);
      const scalars = [
        ...[...metadata, ...sections.flatMap((section) => section.entries)].map((entry) => entry.value),
        ...sections.flatMap((section) => section.items),
        ...tables.flatMap(({ header, rows }) => [...header, ...rows.flatMap((row) => row.cells)]),
      ];
      for (const scalar of scalars) {
        const typed = text.slice(scalar.range.start, scalar.range.end);
        if (scalar.type !== "scalar" || /[\\`*_[<&\r\n\0"']/u.test(typed)) continue;
        expect(typed.trim()).toBe(scalar.value);
      }
    }),
    { numRuns: 1500 },
  );
});
