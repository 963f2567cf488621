import fc from "fast-check";
import { expect, test } from "vitest";
import { createInlineReader } from "../markdown/create-inline-reader.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { thriftyInline } from "./thrifty-inline.ts";

test("what is read the quick way is what the full reader says", () => {
  const piece = fc.constantFrom(
    "a",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    "]",
    "!",
    "|",
    "~",
    ">",
    "#",
    "-",
    "(b)",
    "é",
    "🔴",
    "x: y",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = `x${pieces.join("").replace(/(?:\r\n|\n)+/gu, "\ny ")}z`;
      const reader = createInlineReader(readOutline(text));
      const content = [{ start: 0, end: text.length }];
      expect(thriftyInline(text, reader).read(content)).toEqual(reader.read(content));
      const line = { start: 0, end: text.search(/\n|$/u) };
      expect(thriftyInline(text, reader).readCell(line)).toEqual(reader.readCell(line));
    }),
    { numRuns: 300 },
  );
});

test("a content is read once", () => {
  let count = 0;
  const none = { text: "", links: [], code: [], html: [], problem: undefined };
  const count1 = (): typeof none => {
    count++;
    return none;
  };
  const reader = thriftyInline("*a* b", { read: count1, readCell: count1 });
  const content = [{ start: 0, end: 5 }];
  expect(reader.read(content)).toBe(reader.read(content));
  expect(count).toBe(1);
});
