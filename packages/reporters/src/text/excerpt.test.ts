import type { Finding } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeFinding } from "../testing/fake-result.ts";
import { excerpt } from "./excerpt.ts";

function draw(marked: string, width = 40, values: Partial<Finding> = {}): string {
  const drawn = excerpt(fakeFinding(marked, values), width);
  return drawn ? `${drawn.text}\n${drawn.marks}` : "";
}

test("the span is marked below the line", () => {
  expect(draw("| R-012 | [16 High] |  |")).toBe(
    `
| R-012 | 16 High |  |
          ^^^^^^^`.slice(1),
  );
});

test("what is no error is marked otherwise", () => {
  expect(draw("owner: [nobody]", 40, { severity: "warning" })).toBe("owner: nobody\n       ~~~~~~");
});

test("wide characters take two columns", () => {
  expect(draw("| リスク | [🔴 高] |")).toBe(
    `
| リスク | 🔴 高 |
           ^^^^^`.slice(1),
  );
});

test("tabs are shown as blanks", () => {
  expect(draw("\towner:\t[x]")).toBe(`    owner:    x\n${" ".repeat(14)}^`);
});

test("a place without a width gets one mark", () => {
  expect(draw("owner:[]")).toBe("owner:\n      ^");
});

test("what cannot be seen is written out, and the marks stay in place", () => {
  expect(draw("a\u202eb [c]")).toBe("a\\u202eb c\n         ^");
});

test("a long line is cut around the span", () => {
  expect(draw(`${"before ".repeat(40)}[span]${" after".repeat(40)}`, 40)).toBe(
    `
…re before before span after after afte…
                  ^^^^`.slice(1),
  );
});

test("a line is not cut on one side while there is room on the other", () => {
  expect(draw(`${"b".repeat(30)}[span]`, 40)).toBe(`${"b".repeat(30)}span\n${" ".repeat(30)}^^^^`);
});

test("a long span is cut, with some of what stands before it", () => {
  const [text = "", marks = ""] = draw(`| R-012 | [${"x".repeat(200)}] |`, 40).split("\n");
  expect(text).toBe(`| R-012 | ${"x".repeat(29)}…`);
  expect(marks).toBe(" ".repeat(10) + "^".repeat(30));
});

test("a span that goes on over lines is marked to the end of the first", () => {
  const [first] = [fakeFinding("a [b] c")];
  const end = { offset: 99, line: 5, column: 2 };
  expect(excerpt({ ...first, at: { ...first.at, end } }, 40)?.marks).toBe("  ^^^");
});

test("a place far inside of a line is found although the line was cut", () => {
  const finding = fakeFinding(`${"a".repeat(2000)}[b]`);
  const at = { ...finding.at, start: { offset: 1, line: 1, column: 90_001 } };
  const end = { offset: 1, line: 1, column: 90_002 };
  expect(excerpt({ ...finding, at: { ...at, end } }, 20)).toEqual({
    text: `…${"a".repeat(18)}b`,
    marks: `${" ".repeat(19)}^`,
  });
});

test("a blank line is not shown", () => {
  expect(draw("   ")).toBe("");
});
