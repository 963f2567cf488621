import { expect, test } from "vitest";
import { type PlainNames, readFieldLines } from "./field-lines.ts";

/** Names and values of a paragraph, the pieces of a value parted by `¦`. */
function read(
  text: string,
  plain: PlainNames = "none",
  content = [{ start: 0, end: text.length }],
): string[][] {
  return readFieldLines(text, content, plain).map(({ key, value }) => [
    text.slice(key.start, key.end),
    value.map(({ start, end }) => text.slice(start, end)).join("¦"),
  ]);
}

test("each line is a field, however it is broken", () => {
  expect(read("**A:** 1  \n**B:** 2\\\n**C:** 3\n**D:**\n**E:** 5")).toEqual([
    ["A", "1"],
    ["B", "2"],
    ["C", "3"],
    ["D", ""],
    ["E", "5"],
  ]);
});

test("a line that begins none goes on with the value before it", () => {
  expect(read("**A:** one\ntwo\n**B:** three")).toEqual([
    ["A", "one\ntwo"],
    ["B", "three"],
  ]);
  expect(read("Text first\n**A:** one")).toEqual([["A", "one"]]);
});

test.each([
  [
    "**A:** 1 | **B:** 2 | **C:** 3",
    [
      ["A", "1"],
      ["B", "2"],
      ["C", "3"],
    ],
  ],
  [
    "**A:** 1 · **B:** 2",
    [
      ["A", "1"],
      ["B", "2"],
    ],
  ],
  [
    "**A:** 1 · b: 2 · more",
    [
      ["A", "1"],
      ["b", "2 · more"],
    ],
  ],
  [
    "**A:** 1, **B:** 2; **C**: 3",
    [
      ["A", "1"],
      ["B", "2"],
      ["C", "3"],
    ],
  ],
  [
    "**A:** 1 &nbsp;&nbsp; **B:** 2",
    [
      ["A", "1"],
      ["B", "2"],
    ],
  ],
  ["**A:** x | y · z", [["A", "x | y · z"]]],
  [
    "**A:** | **B:** 2",
    [
      ["A", ""],
      ["B", "2"],
    ],
  ],
  [
    "**A: 1** | **B: 2**",
    [
      ["A", "1"],
      ["B", "2"],
    ],
  ],
])("several on one line: %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("plain names count where every line is a field, or on the first line of an item", () => {
  const text = "Date: today\nPlace: here";
  expect(read(text)).toEqual([]);
  expect(read(text, "every-line")).toEqual([
    ["Date", "today"],
    ["Place", "here"],
  ]);
  expect(read(text, "first-line")).toEqual([["Date", "today\nPlace: here"]]);
  expect(read(`Hello\n${text}`, "every-line")).toEqual([]);
});

test("marks of containers are no part of a value", () => {
  const text = "> **A:** one\n> two\n> **B:** three";
  const content = [
    { start: 2, end: 13 },
    { start: 15, end: 19 },
    { start: 21, end: 33 },
  ];
  expect(read(text, "none", content)).toEqual([
    ["A", "one\n¦two"],
    ["B", "three"],
  ]);
});

test("the place of an empty value is behind its colon", () => {
  expect(readFieldLines("**A:**  \n**B:** x", [{ start: 0, end: 17 }], "none").map(({ at }) => at)).toEqual([
    6, 15,
  ]);
});

test.each([
  "**A:** ".repeat(20_000),
  "** ".repeat(50_000),
  "| a: ".repeat(30_000),
  `**A:** ${" ".repeat(100_000)}b`,
])("a long line costs no more than its length (%#)", (text) => {
  expect(read(text).length).toBeLessThanOrEqual(text.length / 5);
});
