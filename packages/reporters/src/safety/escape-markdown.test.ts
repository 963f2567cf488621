import fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { readWithRemark } from "../../../../scripts/outline-agreement/oracle.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { sanitise } from "./sanitise.ts";

function typesIn(node: Nodes): string[] {
  return [node.type, ...("children" in node ? node.children.flatMap(typesIn) : [])];
}

function textIn(node: Nodes): string {
  return "children" in node ? node.children.map(textIn).join("") : "value" in node ? node.value : "";
}

/** What a reader sees of an escaped text that is a paragraph of its own, and what it is made of. */
function shown(text: string): { seen: string; types: string[] } {
  const tree = readWithRemark(`${escapeMarkdown(text)}\n`);
  return { seen: textIn(tree).replaceAll("\u2060", ""), types: typesIn(tree) };
}

test.each([
  ["a link", "[here](javascript:alert)"],
  ["an image", "![x](http://tracker)"],
  ["a reference", "[a][b] and [c]: d"],
  ["an autolink", "<http://a.example>"],
  ["HTML", "<img src=x onerror=alert(1)> <!-- gone -->"],
  ["emphasis", "*a* __b__ ~~c~~"],
  ["code", "`a` ``b``"],
  ["an entity", "&lt; &#60; &x"],
  ["a heading", "# A"],
  ["a list", "- a"],
  ["a list with a plus", "+ a"],
  ["a numbered list", "12. a"],
  ["a numbered list with a parenthesis", "3) a"],
  ["a quote", "> a"],
  ["a rule", "---"],
  ["an underline", "==="],
  ["a fence", "~~~"],
  ["a table", "| a |"],
  ["a formula", "$x$ and $`y`$"],
  ["backslashes", "a\\b \\* \\\\ c\\"],
  ["indented code", "x"],
  ["a plain sentence", "Nobody has accepted R-012 (8 × 2 = 16); see 6.1.3, A.6.2.4!"],
])("of %s comes nothing but the text itself", (_name, text) => {
  expect(shown(text)).toEqual({ seen: text, types: ["root", "paragraph", "text"] });
});

test("blanks at the beginning make no code, and a text stays on one line", () => {
  expect(shown("    code")).toEqual({ seen: "code", types: ["root", "paragraph", "text"] });
  expect(escapeMarkdown("a\n\n  # b\r\nc  ")).toBe("a # b c");
});

test.each([
  ["@octocat", "@\u2060octocat"],
  ["see a/b#12 and GH-12", "see a/b#\u206012 and GH-\u206012"],
  ["http://a.example", "http\\://a.example"],
  ["FTP://a.example", "FTP\\://a.example"],
  ["www.a.example", "www\\.a.example"],
  ["mail jane@a.example", "mail jane@\u2060a.example"],
])("services find no name, number or address in %s", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each(["::error::x", "::add-mask::x"])("no line begins with the command %s", (text) => {
  expect(escapeMarkdown(`  ${text}`)).toBe(`\\${text}`);
});

describe("any text", () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(..."\\`*_[]<>|~$&#+=-:.!@()\"' \t\n1aA".split("")),
        fc.string({ maxLength: 2 }),
      ),
      {
        maxLength: 14,
      },
    )
    .map((parts) => parts.join(""));

  test("is a paragraph of text, and survives", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { seen, types } = shown(text);
        const line = sanitise(text.trim().replace(/\s*[\r\n]+\s*/g, " ")).replaceAll("\u2060", "");
        expect(types.filter((type) => !["root", "paragraph", "text"].includes(type))).toEqual([]);
        expect(seen.replace(/\s+/g, " ").trim()).toBe(line.replace(/\s+/g, " ").trim());
      }),
      { numRuns: 500 },
    );
  });

  test("stays in its cell of a table", () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const tree = readWithRemark(
          `| x | y |\n| --- | --- |\n| ${escapeMarkdown(a)} | ${escapeMarkdown(b)} |\n`,
        );
        const [table] = tree.children;
        expect(tree.children).toHaveLength(1);
        if (table?.type !== "table") throw new TypeError("It is no table.");
        expect(table.children.map((row) => row.children.length)).toEqual([2, 2]);
      }),
      { numRuns: 300 },
    );
  });
});
