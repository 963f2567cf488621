import { applyEdits, type Document } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "../parse-document.ts";
import { anyText, cellsOf, elsewhere, inMarkdown, lineEnd, plain, rest } from "./testing/nasty-texts.ts";

const documents: readonly (readonly [name: string, path: string, text: string])[] = [
  ["front matter", "a.md", "---\nid: X-1 # c\nowner: 'Jane'\nsystems:\n  - a\n---\n\n# T\n\nText\n"],
  ["nested front matter", "a.md", "---\ntitle: T\naims:\n  id: X-1\n  owner: Jane\n---\n\n# T\n"],
  [
    "a card of the Hub",
    "a.md",
    "---\nlicense: mit\nmodel-index:\n- name: m\n  results:\n  - type: f1\n    value: 0.9 # c\n---\n\n# T\n",
  ],
  [
    "a card of the Hub with ours",
    "a.md",
    "---\nlicense: mit\naims:\n    id: X-1\npipeline_tag: x\n---\n\n# T\n",
  ],
  ["empty front matter", "a.md", "---\n---\n\n# T\n"],
  [
    "a table",
    "a.md",
    "# T\n\n| Field     | Value |\n| --------- | ----- |\n| **Owner** | Jane  |\n\n## S\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
  ],
  ["bold lines", "a.md", "# T\n\n**Owner:** Jane  \n**Version:** 1  \n\n## S\n\nText\n"],
  ["bold lines in paragraphs", "a.md", "# T\n\n**Owner**: Jane\n\n**Version**: 1\n\n---\n\nText"],
  ["fields on a line", "a.md", "# T\n\n**Owner:** Jane | **Version:** 1\n\nText\n"],
  ["list items", "a.md", "# T\n\n- **Owner:** Jane\n- **Version:** 1 <!-- c -->\n\nText\n"],
  ["a quote", "a.md", "# T\n\n> **Owner:** Jane\\\n> **Version:** 1\n\nText\n"],
  ["one line", "a.md", "# T\n\n**Owner:** Jane\n\nText\n"],
  ["bold around all", "a.md", "# T\n\n**Owner: Jane**\n**Version: 1**\n\nText\n"],
  ["emoji", "a.md", "# T\n\n👤 **Owner:** Jane  \n📅 **Date:** 2026-01-01  \n\nText\n"],
  ["a header comment", "a.md", "<!--\nowner: Jane\nversion: 1.0\n-->\n\n# T\n"],
  ["a header comment with fences", "a.md", "<!--\n---\nowner: Jane\n---\n-->\n\n# T\n"],
  ["nothing", "a.md", "# T\n\nText\n"],
  ["YAML", "a.yaml", "# c\nid: X-1\nversion: 1.0 # c\nrisks:\n  - id: R-001\nend: 1\n"],
  ["YAML with metadata", "a.yaml", "metadata:\n  id: X-1\n  owner: Jane\nrisks: []"],
  ["YAML, a register only", "a.yaml", "risks:\n  - id: R-001\n"],
  ["JSON", "a.json", '{\n  "id": "X-1",\n  "risks": [{ "id": "R-001" }]\n}\n'],
];

const pairs = (document: Document): unknown[] =>
  document.metadata
    .filter(({ value }) => value.type !== "mapping")
    .map(({ key, value }) => [key.value, plain(value)]);

test.each(documents)("a field added to %s reads back, and nothing else changes", (name, path, source) => {
  const key = fc.oneof(fc.constantFrom("Next review", "Approved by", "status"), anyText);
  let written = 0;
  fc.assert(
    fc.property(key, anyText, lineEnd, (givenKey, given, end) => {
      // What the key itself means is no change of anything else.
      fc.pre(!/^[^a-z]*(?:(?:document)?[^a-z]*title|name)[^a-z]*$/i.test(givenKey));
      const before = parseDocument(path, source.replaceAll("\n", end));
      const edit = before.writing.addMetadata(givenKey, given);
      if (edit === undefined) return;
      written++;
      const after = parseDocument(path, applyEdits(before.text, [edit]));
      const fresh = pairs(after).filter(
        (pair) => !pairs(before).some((other) => JSON.stringify(other) === JSON.stringify(pair)),
      );
      expect(fresh).toHaveLength(1);
      expect([
        [elsewhere(givenKey), inMarkdown(given)],
        [elsewhere(givenKey), elsewhere(given)],
      ]).toContainEqual(fresh[0]);
      const stays = (document: Document): object => ({
        ...(rest(document) as object),
        metadata: [],
        comments: [],
      });
      expect(stays(after)).toEqual(stays(before));
      if (name !== "a table") expect(after.tables.map(cellsOf)).toEqual(before.tables.map(cellsOf));
      for (const comment of before.comments) {
        if (name.startsWith("a header comment")) continue;
        expect(after.text).toContain(before.text.slice(comment.start, comment.end));
      }
    }),
    { numRuns: 150 },
  );
  expect(written).toBeGreaterThan(30);
});

test.each(documents)("a field of %s takes another text, and nothing else changes", (_name, path, source) => {
  fc.assert(
    fc.property(anyText, lineEnd, fc.nat(3), (given, end, index) => {
      const before = parseDocument(path, source.replaceAll("\n", end));
      const scalars = before.metadata.filter(({ value }) => value.type === "scalar");
      const entry = scalars[index % scalars.length];
      if (entry?.value.type !== "scalar") return;
      const edit = before.writing.replace(entry.value, given);
      if (edit === undefined) return;
      const after = parseDocument(path, applyEdits(before.text, [edit]));
      const expected = (text: string): unknown[] =>
        before.metadata
          .filter(({ value }) => value.type !== "mapping")
          .map((each) => [each.key.value, each === entry ? text : plain(each.value)]);
      expect([expected(inMarkdown(given)), expected(elsewhere(given))]).toContainEqual(pairs(after));
    }),
    { numRuns: 150 },
  );
});

const pages = [
  "# T\n\nText\n\n## A\n\nText\n\n### B\n\n- x\n\n## C",
  "---\nid: X\n---\n# T\n\n## A\n## C\n\n**Owner:** Jane\n**Approved by:** Ann\n",
  "No heading\n\n```\nopen",
];

test.each(pages)("a section added to %j reads back, and nothing else changes", (source) => {
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 1, max: 6 }),
      anyText,
      lineEnd,
      fc.nat(4),
      (heading, depth, body, end, index) => {
        const before = parseDocument("a.md", source.replaceAll("\n", end));
        const behind = before.sections[index];
        const edit = before.writing.addSection(heading, depth, body, behind);
        if (edit === undefined) return;
        const after = parseDocument("a.md", applyEdits(before.text, [edit]));
        const fresh = after.sections.findIndex(({ range }) => range.start >= edit.range.start);
        expect(after.sections[fresh]).toMatchObject({ depth, heading: { value: elsewhere(heading) } });
        expect(after.sections[fresh]?.prose.value.replace(/\s*\n\s*/gu, "\n")).toBe(
          elsewhere(body).replace(/\s*\n\s*/gu, "\n"),
        );
        const others = (document: Document, skip: number): unknown[] =>
          document.sections
            .filter((_, at) => at !== skip)
            .map((section) => [section.heading.value, section.prose.value]);
        expect(others(after, fresh)).toEqual(others(before, -1));
        expect(pairs(after)).toEqual(pairs(before));
      },
    ),
    { numRuns: 300 },
  );
});
