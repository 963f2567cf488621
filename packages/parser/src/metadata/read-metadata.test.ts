import type { Value } from "@aims-lint/core";
import { expect, test } from "vitest";
import { parseDocument } from "../parse-document.ts";

function plain(value: Value): unknown {
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map(plain);
  return value.entries.map(({ key, value: inner }) => [key.value, plain(inner)]);
}

const metadata = (text: string): unknown[][] =>
  parseDocument("a.md", text).metadata.map(({ key, value }) => [key.value, plain(value)]);

const lines = (...written: string[]): string => `${written.join("\n")}\n`;

test.each([
  ["front matter", lines("---", "owner: Jane", "version: 1.10", "---", "# T")],
  ["front matter behind a blank line", lines("", "---", "owner: Jane", "version: 1.10", "---", "# T")],
  ["a header without opening fence", lines("owner: Jane", "version: 1.10", "---", "", "# T")],
  ["a header comment", lines("<!--", "---", "owner: Jane", "version: 1.10", "---", "-->", "# T")],
  ["a comment", lines("# T", "", "<!-- owner: Jane", "     version: 1.10 -->")],
  [
    "a table of fields",
    lines("# T", "", "| Field | Value |", "|---|---|", "| owner | Jane |", "| version | 1.10 |"),
  ],
  [
    "a table with a nameless header",
    lines("# T", "", "| | |", "|---|---|", "| owner | Jane |", "| version | 1.10 |"),
  ],
  [
    "a table whose header is a field",
    lines("# T", "", "| **owner** | Jane |", "|---|---|", "| **version** | 1.10 |"),
  ],
  ["a table of one row", lines("# T", "", "| owner | version |", "|---|---|", "| Jane | 1.10 |")],
  ["lines", lines("# T", "", "**owner:** Jane  ", "**version**: 1.10")],
  [
    "lines with a rule right below them",
    lines("# T", "", "**owner:** Jane", "**version:** 1.10", "---", "", "Text"),
  ],
  ["plain lines", lines("# T", "", "owner: Jane", "version: 1.10")],
  ["one line", lines("# T", "", "**owner:** Jane | **version:** 1.10")],
  ["a list", lines("# T", "", "- **owner:** Jane", "- version: 1.10")],
  ["a quote", lines("# T", "", "> **owner:** Jane", "> **version:** 1.10")],
  [
    "a section about the document",
    lines("# T", "", "Text", "", "## 1. Document Control", "", "- owner: Jane", "- version: 1.10"),
  ],
  [
    "a history of one row",
    lines("# T", "", "Text", "", "## Changelog", "", "| owner | version |", "|---|---|", "| Jane | 1.10 |"),
  ],
  ["a title and a subtitle", lines("# T", "## S", "", "**owner:** Jane", "**version:** 1.10")],
])("metadata in %s", (_name, text) => {
  for (const typed of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`]) {
    expect(metadata(typed)).toEqual([
      ["owner", "Jane"],
      ["version", "1.10"],
    ]);
  }
});

test("every encoding counts, in reading order", () => {
  const text = lines(
    "---",
    "owner: A",
    "---",
    "# T",
    "",
    "**Owner:** B",
    "",
    "| Field | Value |",
    "|---|---|",
    "| Owner | C |",
  );
  expect(metadata(text)).toEqual([
    ["owner", "A"],
    ["Owner", "B"],
    ["Owner", "C"],
  ]);
});

test("places are those of the text", () => {
  const text = lines("# T", "", "> **Owner:** Jane Doe  ", "> **Approver:**");
  const { metadata: entries, text: own } = parseDocument("a.md", `\uFEFF${text}`);
  expect(own).toBe(text);
  expect(
    entries.map(({ key, value }) => [key, value].map(({ range }) => text.slice(range.start, range.end))),
  ).toEqual([
    ["Owner", "Jane Doe"],
    ["Approver", ""],
  ]);
  expect(entries[1]?.value.range).toEqual({ start: text.length - 1, end: text.length - 1 });
});

test("a name above a list has its items as value, above fields it is a headline", () => {
  const text = lines(
    "# T",
    "",
    "**Approvers:**",
    "",
    "- Jane",
    "- Joe",
    "",
    "**Control:**",
    "",
    "- **Owner:** Ann",
  );
  expect(metadata(text)).toEqual([
    ["Approvers", ["Jane", "Joe"]],
    ["Owner", "Ann"],
  ]);
});

test.each([
  ["fields below the second heading", lines("# T", "", "Text", "", "## Roles", "", "**Owner:** Jane")],
  [
    "the only row of a register",
    lines("# T", "", "| ID | Risk | Owner |", "|---|---|---|", "| R-1 | Bias | Jane |"),
  ],
  [
    "a history of several rows",
    lines("# T", "", "| Version | Owner |", "|---|---|", "| 1 | A |", "| 2 | B |"),
  ],
  [
    "an explanation of fields",
    lines("# T", "", "| Field | Description |", "|---|---|", "| Owner | Who answers |"),
  ],
  ["code", lines("# T", "", "```", "**Owner:** Jane", "```")],
])("%s are no metadata", (_name, text) => {
  expect(metadata(text)).toEqual([]);
});
