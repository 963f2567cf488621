import { parseLevel } from "@aims-lint/core";
import { expect, test } from "vitest";
import { isHigh } from "./impact.ts";

test.each([
  "high",
  "High-risk",
  "Very high (5)",
  "🔴 16 High",
  "critical",
  "4×5=20 high",
  "hoch",
  "élevé",
  "Alto",
])("%s is high", (text) => {
  expect(isHigh(parseLevel(text))).toBe(true);
});

test.each(["low", "medium", "20", "4", "Tier 1", "not high", "3 x 4 = 12", "limited-risk"])(
  "%s is not, or nobody can tell",
  (text) => {
    expect(isHigh(parseLevel(text))).toBe(false);
  },
);
