import { expect, test } from "vitest";
import { parseDocument } from "../parse-document.ts";

const lines = (...written: string[]): string => `${written.join("\n")}\n`;

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
  expect(sections[1]?.entries).toMatchObject([{ key: { value: "Owner" }, value: { value: "Jane" } }]);
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
  ["fields", "**A:** 1 ".repeat(150_000)],
  ["comments", `x ${"<!---->".repeat(150_000)}`],
  ["tags", `<div>\n${"<a>x".repeat(150_000)}`],
  ["rows", `| Field | Value |\n|---|---|\n${"| a | b |\n".repeat(120_000)}`],
])("very many %s in one block are no exception", (_name, text) => {
  const document = parseDocument("a.md", text);
  expect(() => [
    document.metadata,
    document.comments,
    document.prose,
    document.links,
    document.problems,
  ]).not.toThrow();
});
