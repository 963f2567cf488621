import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlPieces, tagId } from "./html-pieces.ts";

const read = (text: string): string[] =>
  htmlPieces(text, { start: 0, end: text.length }).map(
    ({ type, start, end }) => `${type}:${text.slice(start, end)}`,
  );

test("text, tags and comments", () => {
  expect(read('<a id="x">one</a> <!-- <b> --> two')).toEqual([
    'tag:<a id="x">',
    "text:one",
    "tag:</a>",
    "text: ",
    "comment:<!-- <b> -->",
    "text: two",
  ]);
});

test("what is not closed", () => {
  expect(read("a <b")).toEqual(["text:a <b"]);
  expect(read("a <!-- b > c")).toEqual(["text:a ", "comment:<!-- b > c"]);
});

test("the pieces make up the text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("<", ">", "<!--", "-->", "a", " "), { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      const found = htmlPieces(`x${text}`, { start: 1, end: text.length + 1 });
      expect(found.map(({ start, end }) => `x${text}`.slice(start, end)).join("")).toBe(text);
    }),
  );
});

test("many open brackets cost no more than their number", () => {
  expect(read("<".repeat(100_000))).toHaveLength(1);
});

test.each([
  ['<a id="x">', "x"],
  ["<a class='c' name='y'>", "y"],
  ["<h2 ID=z>", "z"],
  ["<a href='#x'>", undefined],
  ["<a data-id='x'>", undefined],
])("%s has the id %s", (tag, id) => {
  expect(tagId(tag)).toBe(id);
});
