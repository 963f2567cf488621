import { expect, test } from "vitest";
import { createLocator } from "./locator.ts";

test("lines and columns count from 1, columns in UTF-16 units", () => {
  const locate = createLocator("a.md", "one\n🔴 two");
  expect(locate({ start: 7, end: 10 })).toEqual({
    path: "a.md",
    start: { offset: 7, line: 2, column: 4 },
    end: { offset: 10, line: 2, column: 7 },
  });
});

test.each([
  ["LF", "a\nb\nc", 4],
  ["CRLF", "a\r\nb\r\nc", 6],
  ["lone CR", "a\rb\rc", 4],
])("%s ends a line", (_name, text, offset) => {
  expect(createLocator("a.md", text)({ start: offset, end: offset + 1 }).start).toEqual({
    offset,
    line: 3,
    column: 1,
  });
});

test("the end of the text is a place", () => {
  expect(createLocator("a.md", "a\n")({ start: 2, end: 2 }).start).toEqual({ offset: 2, line: 2, column: 1 });
  expect(createLocator("a.md", "")({ start: 0, end: 0 }).start).toEqual({ offset: 0, line: 1, column: 1 });
});
