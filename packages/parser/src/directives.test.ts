import type { Range } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDirectives } from "./directives.ts";

/** Every HTML comment of a text. */
const htmlComments = (text: string): Range[] =>
  [...text.matchAll(/<!--.*?-->/gsu)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));

/** What each directive says, and the text that it speaks of. */
const read = (text: string, comments = htmlComments(text)): string[][] =>
  readDirectives(text, comments).map((directive) => [
    directive.text.value,
    text.slice(directive.target.start, directive.target.end),
  ]);

test.each([
  ["its own line where something stands before it", "Owner: x <!-- aims-lint a -->\nNext\n", "Owner: x"],
  ["its own line where something stands behind it", "<!-- aims-lint a --> Owner: x\nNext\n", "Owner: x"],
  ["the row of a table", "| R-1 | <!-- aims-lint a --> |\n", "| R-1 | <!-- aims-lint a --> |"],
  [
    "the next line that is written",
    "<!-- aims-lint a -->\n\n<!-- other -->\n  Owner: x  \nNext\n",
    "Owner: x",
  ],
  ["the next line within a quote", "> <!-- aims-lint a -->\n> Owner: x\n", "> Owner: x"],
  ["the line on which a long comment ends", "<!-- aims-lint a\n--> Owner: x\nNext\n", "Owner: x"],
  ["the line behind a long comment", "<!-- aims-lint a\n-->\nOwner: x\n", "Owner: x"],
  ["the same line as another directive", "<!-- aims-lint a --><!-- no -->\nOwner: x\n", "Owner: x"],
  ["nothing at the end", "Text\n\n<!-- aims-lint a -->\n", ""],
])("a directive speaks of %s", (_name, text, target) => {
  expect(read(text)).toEqual([["a", target]]);
});

test.each(["\n", "\r\n", "\r"])("lines may end in %j", (end) => {
  expect(read(`Text${end}<!-- aims-lint a -->${end}${end}Owner: x${end}`)).toEqual([["a", "Owner: x"]]);
});

test("a directive in YAML is a comment of its own or behind a value", () => {
  const text = "# aims-lint a: b\nowner: x # aims-lint c\n";
  const comments = [
    { start: 0, end: 16 },
    { start: 26, end: 39 },
  ];
  expect(read(text, comments)).toEqual([
    ["a: b", "owner: x"],
    ["c", "owner: x"],
  ]);
});

test("the text of a directive is what follows the word, over several lines too", () => {
  const text = "<!--aims-lint waive x\n  because y -->\nText\n";
  const [directive] = readDirectives(text, htmlComments(text));
  expect(directive?.text).toEqual({ value: "waive x\n  because y", range: { start: 14, end: 33 } });
  expect(directive?.range).toEqual({ start: 0, end: 37 });
});

test.each([
  "<!-- aims-linter a -->",
  "<!-- see aims-lint a -->",
  "<!-- Aims-lint a -->",
  "<!-- aims-lint-off -->",
])("%s is none", (text) => {
  expect(read(text)).toEqual([]);
});

test("every place lies in the text", () => {
  const piece = fc.constantFrom(
    "<!-- aims-lint a -->",
    "<!-- b -->",
    "<!-- aims-lint\nc -->",
    "\n",
    "\r\n",
    " ",
    "x",
    "> ",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      (text) => {
        for (const { text: instruction, target } of readDirectives(text, htmlComments(text))) {
          expect(text.slice(instruction.range.start, instruction.range.end)).toBe(instruction.value);
          expect(target.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(target.start, target.end)).toBe(text.slice(target.start, target.end).trim());
        }
      },
    ),
  );
});
