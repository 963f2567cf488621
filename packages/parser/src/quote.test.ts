import { expect, test } from "vitest";
import { quote } from "./quote.ts";

test.each([
  ["short", '"short"'],
  [" two\n  lines ", '"two lines"'],
  ["x".repeat(40), `"${"x".repeat(40)}"`],
  ["x".repeat(41), `"${"x".repeat(39)}…"`],
  [`${" ".repeat(300)}x`, '"…"'],
])("%j", (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
