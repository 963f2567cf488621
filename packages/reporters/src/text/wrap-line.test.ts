import { expect, test } from "vitest";
import { type Line, plain, renderLines } from "./render-lines.ts";
import { wrapLine } from "./wrap-line.ts";

function wrapped(line: Line, width: number, indent: number, color = false): string[] {
  return renderLines(wrapLine(line, { width, indent }), { color }).trimEnd().split("\n");
}

test("a line that fits stays as it is, blanks between its columns too", () => {
  expect(wrapped(plain("  6.1.3   Risk treatment  evidenced"), 80, 4)).toEqual([
    "  6.1.3   Risk treatment  evidenced",
  ]);
});

test("a longer one goes on below its text", () => {
  expect(wrapped(plain("  error  Nobody has accepted the residual risk."), 30, 9)).toEqual([
    "  error  Nobody has accepted",
    "         the residual risk.",
  ]);
});

test("a word that is too long has a line of its own and is not cut", () => {
  const path = "aims/a-very-long-folder/a-very-long-name.md";
  expect(wrapped(plain(`  see ${path} there`), 20, 4)).toEqual(["  see", `    ${path}`, "    there"]);
});

test("wide characters count as two columns", () => {
  expect(wrapped(plain("リスク リスク"), 12, 0)).toEqual(["リスク", "リスク"]);
  expect(wrapped(plain("リスク リスク"), 13, 0)).toEqual(["リスク リスク"]);
});

test("what is written out counts as it is written", () => {
  expect(wrapped(plain("a\u202eb c"), 8, 0)).toEqual(["a\\u202eb", "c"]);
});

test("colours go on behind the break, and pieces of one word stay together", () => {
  const line: Line = [{ text: "x " }, { text: "one two", style: "faint" }, { text: "." }];
  expect(wrapped(line, 6, 2, true)).toEqual(["x \x1b[2mone\x1b[0m", "  \x1b[2mtwo\x1b[0m."]);
});

test("blanks at the end are left out", () => {
  expect(wrapLine([{ text: "a" }, { text: "  " }], { width: 10, indent: 0 })).toEqual([[{ text: "a" }]]);
});
