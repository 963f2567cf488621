import { expect, test } from "vitest";
import { isMoreThanNone, isStatement } from "./statement.ts";

test.each(["own payment system", "None known; looked for in May 2026", "none", "MIT"])(
  "%s says something",
  (text) => {
    expect(isStatement(text)).toBe(true);
  },
);

test.each([
  "",
  "unknown",
  "TBD",
  "n/a",
  "[More Information Needed]",
  "More Information Needed",
  "not yet defined",
  "?",
])("%s says nothing", (text) => expect(isStatement(text)).toBe(false));

test("that there is none is an answer to some questions only", () => {
  expect(isMoreThanNone("None.")).toBe(false);
  expect(isMoreThanNone("None known; looked for in May 2026")).toBe(true);
});
