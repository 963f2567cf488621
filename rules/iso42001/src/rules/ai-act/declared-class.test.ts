import { expect, test } from "vitest";
import { parseClass } from "./declared-class.ts";

test.each([
  ["prohibited", "prohibited"],
  ["Unacceptable risk (Art. 5)", "prohibited"],
  ["⛔ Verbotene Praktik", "prohibited"],
  ["high-risk", "high-risk"],
  ["🔴 High Risk, Annex III point 5(b)", "high-risk"],
  ["Hochrisiko", "high-risk"],
  ["alto riesgo", "high-risk"],
  ["No prohibited practice; high-risk", "high-risk"],
  ["high-risk, to be confirmed by Legal", "high-risk"],
  ["limited-risk", "other"],
  ["Minimal", "other"],
  ["not high-risk", "other"],
  ["Non-high-risk", "other"],
  ["Annex III, but exempt from high-risk under Art. 6(3)", "other"],
  ["Transparency duties (Art. 50)", "other"],
  ["n/a", "other"],
  ["not classified yet", "undecided"],
  ["To be determined", "undecided"],
  ["limited?", "undecided"],
  ["pending review by Legal", "undecided"],
  ["Annex III 5(b)", undefined],
  ["Tier 2", undefined],
])("%s is read as %s", (text, expected) => {
  expect(parseClass(text)).toBe(expected);
});
