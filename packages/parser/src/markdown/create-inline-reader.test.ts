import { describe, expect, test } from "vitest";
import { createInlineReader } from "./create-inline-reader.ts";
import type { Inline } from "./inline.ts";
import { inlineLimits } from "./inline-limits.ts";
import { readOutline } from "./read-outline.ts";
import { walkBlocks } from "./walk-blocks.ts";

/** What is inside the first heading or paragraph. */
function read(text: string): Inline | undefined {
  const outline = readOutline(text);
  for (const block of walkBlocks(outline.blocks)) {
    if (block.type === "heading" || block.type === "paragraph") {
      return createInlineReader(outline).read(block.content);
    }
  }
  return undefined;
}

/** What is inside the first cell below the header. */
function readCell(text: string): Inline | undefined {
  const outline = readOutline(text);
  const [table] = outline.blocks;
  const cell = table?.type === "table" ? table.rows[0]?.cells[0] : undefined;
  return cell === undefined ? undefined : createInlineReader(outline).readCell(cell);
}

describe("what a reader sees", () => {
  test.each([
    ["**Owner:** Jane *Doe*", "Owner: Jane Doe"],
    ["`a*b` and snake_case_name", "a*b and snake_case_name"],
    ["R&amp;D, 3 < 4, &copy; \\*not\\*", "R&D, 3 < 4, © *not*"],
    ["see [the *policy*](policy.md) <!-- internal -->", "see the policy"],
    ["![logo](l.png) <b>Bold</b>", "logo Bold"],
    ["one<br>two  \nthree\\\nfour\n   five", "one\ntwo\nthree\nfour\nfive"],
    ["***a** b*", "a b"],
    ["# [x] `` ` `` ##", "[x] `"],
    ["> - a\n>   b\nc", "a\nb\nc"],
    ["a\r\nb", "a\nb"],
  ])("%j", (text, expected) => {
    expect(read(text)?.text).toBe(expected);
  });
});

describe("links", () => {
  const links = (text: string): string[][] =>
    (read(text)?.links ?? []).map(({ destination, text: shown, range, at }) => [
      destination,
      shown,
      text.slice(range.start, range.end),
      text.slice(at.start, at.end),
    ]);

  test.each([
    ["[a](b.md)", [["b.md", "a", "[a](b.md)", "b.md"]]],
    ["x [a b]( <c d.md> 'title' ) y", [["c d.md", "a b", "[a b]( <c d.md> 'title' )", "c d.md"]]],
    ["[a](b\\_c.md?x&amp;y#z)", [["b_c.md?x&y#z", "a", "[a](b\\_c.md?x&amp;y#z)", "b\\_c.md?x&amp;y#z"]]],
    ["[a]()", [["", "a", "[a]()", ""]]],
    [
      "<https://a.example/b>",
      [["https://a.example/b", "https://a.example/b", "<https://a.example/b>", "https://a.example/b"]],
    ],
    ["<jane@a.example>", [["mailto:jane@a.example", "jane@a.example", "<jane@a.example>", "jane@a.example"]]],
    ["![alt](i.png)", [["i.png", "alt", "![alt](i.png)", "i.png"]]],
    [
      "[![alt](i.png)](b.md)",
      [
        ["b.md", "alt", "[![alt](i.png)](b.md)", "b.md"],
        ["i.png", "alt", "![alt](i.png)", "i.png"],
      ],
    ],
    [
      "[a][b], [b][] and [B]\n\n[b]: c.md",
      [
        ["c.md", "a", "[a][b]", "b"],
        ["c.md", "b", "[b][]", "b"],
        ["c.md", "B", "[B]", "B"],
      ],
    ],
    ["`[a](b)` \\[c](d) [e] <!-- [f](g) -->", []],
  ])("%j", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test("in a quote, over two lines", () => {
    expect(links("> see [the\n> policy](a.md)")).toEqual([
      ["a.md", "the\npolicy", "[the\n> policy](a.md)", "a.md"],
    ]);
  });
});

test("places of code, tags and comments", () => {
  const text = "a `b` <i>c</i> <!-- d -->";
  const { code = [], html = [] } = read(text) ?? {};
  const show = (ranges: typeof code): string[] => ranges.map(({ start, end }) => text.slice(start, end));
  expect(show(code)).toEqual(["`b`"]);
  expect(show(html)).toEqual(["<i>", "</i>", "<!-- d -->"]);
});

test.each([
  ["| a |\n|-|\n| b \\| c |", "b | c"],
  ["| a |\n|-|\n| `b \\| c` |", "b | c"],
  ["| a |\n|-|\n| [b]: c |", "[b]: c"],
  ["| a |\n|-|\n| # b |", "# b"],
  ["| a |\n|-|\n| - &copy; b |", "- © b"],
  ["| a |\n|-|\n| [b]: &copy; |", "[b]: ©"],
  ["| a |\n|-|\n| **b *c*** |", "b c"],
])("cell in %j", (text, expected) => {
  expect(readCell(text)?.text).toBe(expected);
});

describe("bounds", () => {
  test("more marks than remark should see: the text as typed, and a problem", () => {
    const text = "*_".repeat(inlineLimits.marks);
    const { text: shown, problem } = read(text) ?? {};
    expect(shown).toBe(text);
    expect(problem).toMatchObject({
      code: "inline-limit",
      incomplete: true,
      range: { start: 0, end: text.length },
    });
  });

  test("plain content has no bound", () => {
    const text = "**a** [b](c) ".repeat(10_000);
    expect(read(text)?.problem).toBeUndefined();
    expect(read(text)?.links).toHaveLength(10_000);
  });

  test("a document that would take remark too long is read in part, the same part whatever is asked first", () => {
    const outline = readOutline("*a **b*\n\n".repeat(20_000));
    const contents = outline.blocks.flatMap((block) => (block.type === "paragraph" ? [block.content] : []));
    const refused = (order: readonly number[]): number[] => {
      const { read: ask } = createInlineReader(outline);
      return order.filter((index) => ask(contents[index] ?? []).problem !== undefined).sort((a, b) => a - b);
    };
    expect(refused([0, 10, 19_998, 19_999])).toEqual([19_998, 19_999]);
    expect(refused([19_999, 19_998, 10, 0])).toEqual([19_998, 19_999]);
  });
});
