import { expect, test } from "vitest";
import { toCsv } from "./to-csv.ts";

const cell = (text: string): string => toCsv([[text]]).slice(0, -2);

test("lines end with CRLF, cells stand apart by commas", () => {
  expect(
    toCsv([
      ["a", 1],
      ["b", 2.5],
    ]),
  ).toBe("a,1\r\nb,2.5\r\n");
  expect(toCsv([])).toBe("");
});

test.each([
  ["a comma", "a, b", '"a, b"'],
  ["a quote", 'the "model"', '"the ""model"""'],
  ["blanks at an end", " a", '" a"'],
  ["a number in words", "16 (high)", "16 (high)"],
  ["nothing", "", ""],
])("%s is quoted only where it has to be", (_name, text, written) => {
  expect(cell(text)).toBe(written);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "|cmd", "%x", "＝1+1", "  =1"])("%s is no formula", (text) => {
  expect(cell(text).replace(/^"/, "")).toBe(`'${text}`);
});

test.each([
  ["a;=1+1", "a;'=1+1"],
  ["a; -1", "a;' -1"],
  ['a;"=1+1', `a;'"=1+1`],
  ["6.1.3; 8.3", "6.1.3; 8.3"],
])("nor is %j where a spreadsheet splits lines at semicolons", (text, written) => {
  expect(cell(text).replace(/^"|"$/g, "").replaceAll('""', '"')).toBe(written);
});

test("a text that is longer than a cell may be is cut, with the number of what is left out", () => {
  expect(cell("x".repeat(40_000))).toBe(`${"x".repeat(32_000)}… [8000 more characters]`);
});

test("a negative number of ours stays a number", () => {
  expect(toCsv([[-3]])).toBe("-3\r\n");
});

test("line ends in a cell become blanks, so that a row is one line", () => {
  expect(cell("We buy.\r\n\n  Others build.")).toBe("We buy. Others build.");
  expect(cell("\n=1")).toBe("' =1");
});

test("what is invisible or steers a terminal is written out", () => {
  expect(cell("a\u001b[2Jb\u202e")).toBe("a\\x1b[2Jb\\u202e");
});

test("no line begins as a command to a CI runner does", () => {
  expect(cell("::error::x")).toBe('"::error::x"');
});
