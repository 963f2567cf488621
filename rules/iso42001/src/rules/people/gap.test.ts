import { expect, test } from "vitest";
import { isFound, isGap } from "./gap.ts";

test.each(["none", "no gap", "No gaps identified", "n/a", "–", "0", "fully met", "keine"])(
  "%s is no gap",
  (text) => expect(isGap(text)).toBe(false),
);

test.each([
  "provenance of account data",
  "No experience with fairness tests, course planned",
  "ISO/IEC 42001",
])("%s is a gap", (text) => expect(isGap(text)).toBe(true));

test("what is to come is not found yet", () => {
  expect(isFound("to be judged in January")).toBe(false);
  expect(isFound("case test of 2026-11-12 passed")).toBe(true);
  expect(isFound(undefined)).toBe(false);
});
