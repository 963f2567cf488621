import { describe, expect, test } from "vitest";
import type { Block, Content } from "./outline.ts";
import { readOutline } from "./read-outline.ts";
import { walkBlocks } from "./walk-blocks.ts";

/** Blocks as they nest, each with what it was read from. */
function draw(text: string): string[] {
  const lines: string[] = [];
  const visit = (blocks: readonly Block[], indent: string): void => {
    for (const block of blocks) {
      if ("children" in block) {
        lines.push(`${indent}${block.type}`);
        visit(block.children, `${indent}  `);
      } else lines.push(`${indent}${block.type} ${JSON.stringify(text.slice(block.start, block.end))}`);
    }
  };
  visit(readOutline(text).blocks, "");
  return lines;
}

const written = (text: string, content: Content): string[] =>
  content.map(({ start, end }) => text.slice(start, end));

const only = (text: string, type: Block["type"]): Block | undefined =>
  [...walkBlocks(readOutline(text).blocks)].find((block) => block.type === type);

test("headings of both kinds, paragraphs and rules", () => {
  expect(draw("# Policy #\n\nWho may\nuse AI.\n\nScope\n-----\n***\n")).toEqual([
    'heading "# Policy #"',
    'paragraph "Who may\\nuse AI."',
    'heading "Scope\\n-----"',
    'break "***"',
  ]);
});

test("blocks in lists and quotes", () => {
  expect(draw("- # One\n  two\n\n  > three\n  > - four\nfive\n- six\n\n\n1. seven\n")).toEqual([
    "list",
    "  item",
    '    heading "# One"',
    '    paragraph "two"',
    "    quote",
    '      paragraph "three"',
    "      list",
    "        item",
    '          paragraph "four\\nfive"',
    "  item",
    '    paragraph "six"',
    "list",
    "  item",
    '    paragraph "seven"',
  ]);
});

test("nothing begins inside of code and comments", () => {
  expect(draw("```yaml\n# no\n- no\n```\n<!--\n# no\n\n| no |\n-->\n    > no\n")).toEqual([
    'code "```yaml\\n# no\\n- no\\n```"',
    'html "<!--\\n# no\\n\\n| no |\\n-->"',
    'code "    > no"',
  ]);
});

test("the content of a paragraph leaves out the marks of its containers", () => {
  const text = "> - Owner:\n>   Jane\n> Doe\nlazily\n";
  const paragraph = only(text, "paragraph");
  expect(paragraph?.type === "paragraph" && written(text, paragraph.content)).toEqual([
    "Owner:\n",
    "Jane\n",
    "Doe\nlazily",
  ]);
});

test("the content of a heading leaves out its marks", () => {
  const text = "##\tRisk \\# register  ##  \n";
  const heading = only(text, "heading");
  expect(heading?.type === "heading" && [heading.depth, ...written(text, heading.content)]).toEqual([
    2,
    "Risk \\# register",
  ]);
});

test("the content of code leaves out fences and the indentation of the fence", () => {
  const text = "- ~~~ sh  \n   a\n     b\n\n  ~~~~\n";
  const code = only(text, "code");
  expect(
    code?.type === "code" && [
      code.closed,
      text.slice(code.info?.start, code.info?.end),
      ...written(text, code.content),
    ],
  ).toEqual([true, "sh", " a\n", "   b\n"]);
});

test("cells of a table: escaped pipes, short and long rows, empty cells", () => {
  const text =
    "| Risk | Owner |\n|:--|--:|\n| a \\| b | `c \\| d` |\n| e |\n| f | g | h |\n|   | | \ni\n\nj\n";
  const table = only(text, "table");
  expect(
    table?.type === "table" &&
      [table.header, ...table.rows].map((row) => row.cells.map(({ start, end }) => text.slice(start, end))),
  ).toEqual([["Risk", "Owner"], ["a \\| b", "`c \\| d`"], ["e"], ["f", "g", "h"], ["", ""], ["i"]]);
});

test("an empty cell is a place between its pipes", () => {
  const text = "| a | b |\n|-|-|\n| c |  |\n";
  const table = only(text, "table");
  const at = text.indexOf("|  |") + 2;
  expect(table?.type === "table" && table.rows[0]?.cells[1]).toEqual({ start: at, end: at });
});

test("a table ends a paragraph", () => {
  expect(draw("Register:\n| a |\n|---|\n| b |\n")).toEqual([
    'paragraph "Register:"',
    'table "| a |\\n|---|\\n| b |"',
  ]);
});

test("definitions: the first of a label counts, and labels are compared without case", () => {
  const text = "[Policy  One]: <a b.md> 'Title'\n[policy one]:\n  c.md\nText\n";
  const { blocks, definitions } = readOutline(text);
  expect(blocks.map(({ type }) => type)).toEqual(["definition", "definition", "paragraph"]);
  const { destination } = definitions.get("POLICY ONE") ?? {};
  expect(text.slice(destination?.start, destination?.end)).toBe("a b.md");
});

describe("front matter", () => {
  test.each([
    ["---\na: b\n---\ntext", "a: b"],
    ["--- \t\na: b\n\n---  \n", "a: b\n"],
    ["---\r\na: b\r\n---\r\n", "a: b"],
    ["---\n---\n", ""],
    ["---\na: b\n---", "a: b"],
  ])("%j", (text, expected) => {
    const { start, end } = readOutline(text).frontMatter?.content ?? {};
    expect(text.slice(start, end)).toBe(expected);
  });

  test.each([
    "\n---\na: b\n---\n",
    " ---\na: b\n---\n",
    "----\na: b\n----\n",
    "---\na: b\n",
    "---\na: b\n...\n",
  ])("%j is none", (text) => {
    expect(readOutline(text).frontMatter).toBeUndefined();
  });
});

test.each(["\n", "\r\n", "\r"])("line ending %j", (ending) => {
  const text = ["# A", "", "- b", "  c", "", "| d |", "|-|"].join(ending);
  const types = [...walkBlocks(readOutline(text).blocks)].map(({ type }) => type);
  expect(types).toEqual(["heading", "list", "item", "paragraph", "table"]);
});
