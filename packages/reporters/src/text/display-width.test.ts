import { expect, test } from "vitest";
import { toCells, widthOf } from "./display-width.ts";

test.each([
  ["risk", 4],
  ["リスク", 6],
  ["위험", 4],
  ["\u1112\u1161\u11ab", 2],
  ["🔴", 2],
  ["⚠️", 2],
  ["⚠", 1],
  ["1️⃣", 2],
  ["👍🏽", 2],
  ["🇩🇪", 2],
  ["Gro\u0308ße", 5],
  ["ＡＢ", 4],
  ["±", 1],
])("%s takes %i columns", (text, width) => {
  expect(widthOf(toCells(text))).toBe(width);
});

test("a character stays together with its marks", () => {
  expect(toCells("e\u0301⚠️").map(({ text }) => text)).toEqual(["e\u0301", "⚠️"]);
});
