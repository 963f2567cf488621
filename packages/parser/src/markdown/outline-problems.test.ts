import { expect, test } from "vitest";
import { outlineLimits } from "./outline-limits.ts";
import { readOutline } from "./read-outline.ts";
import { walkBlocks } from "./walk-blocks.ts";

/** The problems of a text: their code, and the text that they point at. */
const problems = (text: string): [string, string][] =>
  readOutline(text).problems.map(({ code, range }) => [code, text.slice(range.start, range.end)]);

const depthOf = (text: string): number =>
  [...walkBlocks(readOutline(text).blocks)].filter(({ type }) => type === "quote" || type === "item").length;

test("quotes and items may lie 32 deep, and what lies deeper is reported once and read as text", () => {
  expect(problems(`${"> ".repeat(32)}a\n`)).toEqual([]);
  const text = `${"> ".repeat(31)}- - a\n\n${"> ".repeat(40)}b\n\n# c\n`;
  expect(problems(text)).toEqual([["nesting-limit", "- a"]]);
  expect(depthOf(text)).toBe(64);
  expect(readOutline(text).blocks.at(-1)?.type).toBe("heading");
});

test("what was deep before does not count for what comes after", () => {
  const deep = "- ".repeat(32);
  expect(problems(`${deep}a\n${deep}b\n> c\n`)).toEqual([]);
});

test.each([
  ["lines", "a\n".repeat(outlineLimits.lines), "# rest\n"],
  ["items", "- a\n".repeat(outlineLimits.containers), "- rest\n"],
  ["characters", "a".repeat(outlineLimits.text), "rest"],
])("more %s than are read", (_what, text, rest) => {
  expect(problems(text)).toEqual([]);
  expect(problems(text + rest)).toEqual([["outline-limit", rest]]);
});

test.each([
  ["```yaml\na: b\n\n# c\n", [["unclosed-fence", "```yaml"]]],
  ["- ~~~\n  a\n", [["unclosed-fence", "~~~"]]],
  ["- ```\n  a\n\nb\n", []],
  ["```\na\n```\n", []],
  ["a\n\n<!-- b\n\n# c\n", [["unclosed-html", "<!-- b"]]],
  ["<script>\n", [["unclosed-html", "<script>"]]],
  ["<div>\na\n", []],
  ["<!-- a -->\n", []],
])("%j", (text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test("every problem says that something was not read", () => {
  const all = ["> ".repeat(33), "```", "<!--"].flatMap((text) => readOutline(text).problems);
  expect(all.map(({ incomplete }) => incomplete)).toEqual([true, true, true]);
});
