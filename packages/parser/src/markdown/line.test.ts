import { expect, test } from "vitest";
import { Line } from "./line.ts";

const lines = (text: string): string[] => {
  const line = new Line(text, text.length);
  const found: string[] = [];
  while (line.advance()) found.push(text.slice(line.start, line.end));
  return found;
};

test.each([
  ["a\nb", ["a", "b"]],
  ["a\nb\n", ["a", "b"]],
  ["a\r\n\r\nb", ["a", "", "b"]],
  ["a\rb\r\rc", ["a", "b", "", "c"]],
  ["a\rb\r\nc\nd\r", ["a", "b", "c", "d"]],
  ["", []],
  ["\n", [""]],
])("%j has the lines %j", (text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test("a tab reaches to the next multiple of four and may be consumed in part", () => {
  const line = new Line(" \tx", 3);
  line.advance();
  expect(line.indent).toBe(4);
  line.skip(2);
  expect([line.at, line.column, line.indent]).toEqual([1, 2, 2]);
  line.skip(2);
  expect([line.at, line.column, line.indent]).toEqual([2, 4, 0]);
});

test("blank space after a mark is counted from the mark", () => {
  const line = new Line("-\tx", 3);
  line.advance();
  line.skipMark(1);
  expect([line.at, line.column, line.solid, line.indent]).toEqual([1, 1, 2, 3]);
});
