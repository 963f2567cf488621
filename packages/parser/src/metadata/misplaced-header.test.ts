import { expect, test } from "vitest";
import { findMisplacedHeader } from "./misplaced-header.ts";

/** The lines of metadata, what follows the header, and the problem. */
function find(text: string): (string | undefined)[] | undefined {
  const found = findMisplacedHeader(text);
  if (found === undefined) return undefined;
  const { content, range, problem } = found;
  return [text.slice(content.start, content.end), text.slice(range.end), problem?.code];
}

test.each([
  ["a blank line", "\n---\nowner: x\n---\nText\n"],
  ["blanks", "  ---\nowner: x\n---\nText\n"],
  ["a byte order mark that was written twice", "\uFEFF---\nowner: x\n---\nText\n"],
  ["a character without width", "\u200B---\nowner: x\n---\nText\n"],
  ["comments", "<!-- a -->\n\n<!-- b\n-->\n---\nowner: x\n---\nText\n"],
])("front matter behind %s", (_name, text) => {
  expect(find(text)).toEqual(["owner: x\n", "Text\n", "front-matter-not-first"]);
});

test.each([
  ["with a language", "---yaml\nowner: x\n---\nText\n"],
  ["of more hyphens", "----\nowner: x\n----\nText\n"],
  ["of dots below", "---\nowner: x\n...\nText\n"],
  ["that are indented below", "---\nowner: x\n  ---\nText\n"],
])("front matter between fences %s", (_name, text) => {
  expect(find(text)).toEqual(["owner: x\n", "Text\n", "front-matter-fence"]);
});

test("front matter that is not closed ends with its keys", () => {
  expect(find("---\nowner: x\ntags:\n  - a\n\n# Title\n")).toEqual([
    "owner: x\ntags:\n  - a\n",
    "\n# Title\n",
    "front-matter-unclosed",
  ]);
  expect(find("---\nowner: x\n# Title\n")?.[0]).toBe("owner: x\n");
});

test("a header without opening fence", () => {
  const text = "name: Access Policy\nacronym: AP\nrevisions:\n  - date: 2026-01-01\n---\n# Purpose\n";
  expect(find(text)).toEqual([text.slice(0, -14), "# Purpose\n", undefined]);
  expect(find("name: A\r\nversion: 1\r\n---\r\nText")).toEqual([
    "name: A\r\nversion: 1\r\n",
    "Text",
    undefined,
  ]);
});

test.each([
  ["a heading above a rule", "Note: this\n---\nText\n"],
  ["text before the rule", "name: x\nversion: 1\nand so on\n---\n"],
  ["a blank line before the rule", "name: x\nversion: 1\n\n---\n"],
  ["a rule at the top", "\n---\n\nText\n\n---\n"],
  ["a rule above text with a colon", "\n---\nNote: this\nis text\n---\n"],
  ["two rules around paragraphs", "\n---\nNote: this\n\nText here\n\n---\n"],
  ["a list of fields", "- owner: x\n- version: 1\n---\n"],
  ["nothing", ""],
])("%s is no header", (_name, text) => {
  expect(find(text)).toBeUndefined();
});
