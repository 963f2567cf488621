import { expect, test } from "vitest";
import { lineNumbers } from "./line-numbers.ts";

test.each([
  [[4], "4"],
  [[4, 6], "4, 6"],
  [[4, 5, 6, 9], "4–6, 9"],
  [[4, 4, 5, 6], "4 (2), 5–6"],
  [[4, 5, 5, 6], "4, 5 (2), 6"],
])("%j reads %s", (lines, text) => {
  expect(lineNumbers(lines)).toBe(text);
});
