import type { Document, Value } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { limits } from "./limits.ts";
import { isSupported, parseDocument } from "./parse-document.ts";

function plain(value: Value): unknown {
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map(plain);
  return value.entries.map(({ key, value: inner }) => [key.value, plain(inner)]);
}

const metadata = (text: string, path = "a.md"): unknown[][] =>
  parseDocument(path, text).metadata.map(({ key, value }) => [key.value, plain(value)]);

const codes = (text: string, path = "a.md"): string[] =>
  parseDocument(path, text).problems.map(({ code }) => code);

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

test.each([
  [lines("", "---", "owner: x", "---"), ["front-matter-not-first"]],
  [lines("---", "owner: x", "", "# T"), ["front-matter-unclosed"]],
  [lines("---", "title: a: b", "---"), ["yaml-syntax"]],
  [lines("---", "just text", "---"), ["front-matter-not-mapping"]],
  [lines("---", "a: 1", "a: 2", "---"), ["duplicate-key"]],
  ["", ["file-empty"]],
  [" \n\n", ["file-empty"]],
  ["x".repeat(limits.text + 1), ["file-too-large"]],
])("%#: what is wrong with a file is a problem", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("an error in front matter is on its line of the file", () => {
  const text = lines("---", "owner: x", "title: a: b", "---", "# T");
  const document = parseDocument("docs/a.md", text);
  const [problem] = document.problems;
  expect(problem && document.locate(problem.range).start).toMatchObject({ line: 3, column: 9 });
  expect(metadata(text)).toEqual([["owner", "x"]]);
});

test("problems that decoding gave come first in line, and many are cut", () => {
  const earlier = [{ code: "not-utf8", problem: "", how: "", range: { start: 0, end: 1 }, incomplete: true }];
  const found = parseDocument("a.yaml", "a: 1\n".repeat(500), earlier).problems;
  expect(found).toHaveLength(limits.problems + 1);
  expect(found[0]?.code).toBe("not-utf8");
  expect(found.at(-1)).toMatchObject({ code: "too-many-problems", incomplete: false });
});

test("a paragraph that is too much to read is a problem before anybody asks for it", () => {
  const text = lines("# T", "", "x", "", "*a ".repeat(2000));
  const { problems } = parseDocument("a.md", text);
  expect(problems).toMatchObject([{ code: "inline-limit", range: { start: 8 } }]);
});

test.each([
  ["metadata", lines("---", "title: A", "---", "# B"), "A"],
  ["the first heading of depth 1", lines("## Z", "# B", "# C"), "B"],
  ["a header without opening fence", lines("name: A", "acronym: B", "---", "# B"), "A"],
  ["nothing else", lines("## B", "name: A"), undefined],
])("the title is that of %s", (_name, text, title) => {
  expect(parseDocument("a.md", text).title?.value).toBe(title);
});

test("a header without opening fence makes no headings and no prose", () => {
  const text = lines("name: A", "acronym: B", "---", "# Purpose", "", "Text");
  const { sections, prose } = parseDocument("a.md", text);
  expect(sections.map(({ heading }) => heading.value)).toEqual(["Purpose"]);
  expect(prose.map(({ start, end }) => text.slice(start, end))).toEqual(["Purpose", "Text"]);
});

const page = lines(
  "# Policy `v1`",
  "",
  "Intro [link](b.md#x) <!-- aside -->.",
  "",
  "## 1. Scope",
  "",
  "All of `code` here.",
  "<!-- only a comment -->",
  "",
  "- **Owner:** Jane",
  "  - nested ![i](i.png)",
  "",
  "### 1.1 Empty",
  "",
  "---",
  "",
  "<!-- nothing -->",
  "",
  "## Scope",
  "",
  "| ID | Text |",
  "|----|------|",
  "| R-1 | [a](c.md) `x|y` |",
  "",
  "```",
  "[no](no.md)",
  "```",
  "## Scope",
  '<a name="own"></a>',
);

test("sections have what stands under them", () => {
  const { sections } = parseDocument("a.md", page);
  expect(sections.map(({ heading, depth }) => [heading.value, depth])).toEqual([
    ["Policy v1", 1],
    ["1. Scope", 2],
    ["1.1 Empty", 3],
    ["Scope", 2],
    ["Scope", 2],
  ]);
  expect(page.slice(sections[0]?.range.start, sections[0]?.range.end)).toBe(page);
  expect(page.slice(sections[1]?.range.start, sections[1]?.range.end)).toMatch(
    /^## 1\. Scope.*<!-- nothing -->\n\n$/su,
  );
  expect(page.slice(sections[1]?.body.start, sections[1]?.body.end).trim()).toMatch(/^All of .*png\)$/su);
  expect(sections[1]?.prose.value).toBe("All of code here.\nOwner: Jane\nnested i");
  expect(sections[1]?.items.map(({ value }) => value)).toEqual(["Owner: Jane", "nested i"]);
  expect(sections[1]?.entries.map(({ key, value }) => [key.value, plain(value)])).toEqual([
    ["Owner", "Jane"],
  ]);
  expect(sections[2]?.prose).toMatchObject({ value: "", range: { start: sections[2]?.body.start } });
  expect(sections[3]?.tables).toHaveLength(1);
});

test("tables, links, anchors, comments and prose of a page", () => {
  const document = parseDocument("a.md", page);
  const slice = ({ start, end }: { start: number; end: number }): string => page.slice(start, end);
  expect(document.tables[0]?.header.map(({ value }) => value)).toEqual(["ID", "Text"]);
  expect(document.tables[0]?.rows[0]?.cells[0]).toMatchObject({ value: "R-1" });
  expect(document.links.map(({ destination, at }) => [destination, slice(at)])).toEqual([
    ["b.md#x", "b.md#x"],
    ["i.png", "i.png"],
    ["c.md", "c.md"],
  ]);
  expect([...document.anchors]).toEqual(["policy-v1", "1-scope", "11-empty", "scope", "scope-1", "own"]);
  expect(document.comments.map(slice)).toEqual([
    "<!-- aside -->",
    "<!-- only a comment -->",
    "<!-- nothing -->",
  ]);
  const prose = document.prose.map(slice).join("¦");
  expect(prose).toContain("Intro [link](¦) ¦.");
  for (const hidden of ["b.md", "code", "aside", "no.md", "name="]) expect(prose).not.toContain(hidden);
});

test("a YAML file is data, with metadata at its root and below metadata", () => {
  const text = lines(
    "# aims-lint waive x",
    "name: Register",
    "metadata:",
    "  owner: Jane",
    "risks:",
    "  - id: R-1",
  );
  const document = parseDocument("a.yaml", text);
  expect(document.title?.value).toBe("Register");
  expect(metadata(text, "a.yaml")).toEqual([
    ["name", "Register"],
    ["owner", "Jane"],
  ]);
  expect(document.prose.map(({ start, end }) => text.slice(start, end))).toEqual(["Register", "Jane", "R-1"]);
  expect(
    document.directives.map(({ text: said, target }) => [said.value, text.slice(target.start, target.end)]),
  ).toEqual([["waive x", "name: Register"]]);
});

test("a CSV file is one table", () => {
  const document = parseDocument("a.csv", "id,owner\nR-1,Jane\n");
  expect(document.tables).toHaveLength(1);
  expect(document.metadata).toEqual([]);
  expect(document.prose).toHaveLength(4);
});

test("directives are read outside of code", () => {
  const text = lines("```", "<!-- aims-lint a -->", "```", "", "Text <!-- aims-lint b -->");
  expect(parseDocument("a.md", text).directives.map((directive) => directive.text.value)).toEqual(["b"]);
});

test("directives are read in front matter too, in the order of the text", () => {
  const text = lines(
    "<!-- aims-lint a -->",
    "---",
    "owner: x # aims-lint b",
    "---",
    "Text <!-- aims-lint c -->",
  );
  const said = parseDocument("a.md", text).directives.map(({ text: instruction, target }) => [
    instruction.value,
    text.slice(target.start, target.end),
  ]);
  expect(said).toEqual([
    ["a", "owner: x"],
    ["b", "owner: x"],
    ["c", "Text"],
  ]);
});

test.each([
  ["a/B.MD", true],
  ["a.markdown", true],
  ["a.yaml", true],
  ["a.yml", true],
  ["a.json", true],
  ["a.csv", true],
  ["a.tsv", true],
  ["a.txt", false],
  ["md", false],
  ["README", false],
])("%s is supported: %s", (path, expected) => {
  expect(isSupported(path)).toBe(expected);
});

const piece = fc.constantFrom(
  ...[
    "---\n",
    "owner: x\n",
    "# T\n",
    "## S\n",
    "**Owner:** Jane\n",
    "**A:** 1 | **B:**",
    "- a: b\n",
    "  - c\n",
    "> ",
  ],
  ...[
    "| Field | Value |\n|---|---|\n| a | b |\n",
    "| a |\n",
    "<!--",
    "-->",
    "<!-- aims-lint x -->",
    "<!-- a: b -->\n",
  ],
  ...[
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
  ],
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
        ...[...document.prose, ...document.comments, ...document.problems.map((problem) => problem.range)],
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
