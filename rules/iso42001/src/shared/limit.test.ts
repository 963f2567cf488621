import { describe, expect, test } from "vitest";
import { isWithin, parseLimit, parseQuantity } from "./limit.ts";

const keeps = (value: string, threshold: string): boolean | undefined => {
  const [quantity, limit] = [parseQuantity(value), parseLimit(threshold)];
  return quantity && limit && isWithin(quantity, limit);
};

describe("a value and its limit", () => {
  test.each([
    ["0.25", "<= 0.25"],
    ["1140", ">= 800"],
    ["99.1 %", "≥ 98.5 %"],
    ["0", "at most 0"],
    ["47", "max. 120"],
    ["0,8 %", "2 % or less"],
    ["0.2", "0.1–0.3"],
    ["96", "between 90 and 97"],
    ["3", "< 5 (per month)"],
    ["-0.02", ">= -0.05"],
    ["1,234,567", "over 1,000,000"],
  ])("%s is within %s", (value, threshold) => {
    expect(keeps(value, threshold)).toBe(true);
  });

  test.each([
    ["0.27", "<= 0.25"],
    ["5", "< 5"],
    ["84.9", ">= 85"],
    ["12 %", "max 2 %"],
    ["130 ms", "under 120 ms"],
    ["0.35", "0.1 to 0.3"],
    ["3", "no more than 2"],
    ["89", "not below 90"],
  ])("%s is beyond %s", (value, threshold) => expect(keeps(value, threshold)).toBe(false));

  test.each([
    ["0.27", "warn at 0.2, stop at 0.25"],
    ["4", "5"],
    ["0.03", "<= 5 %"],
    ["0.3 s", "<= 250 ms"],
    ["35 of 40", ">= 30"],
    ["1,140", ">= 800"],
    ["stable", "<= 0.25"],
    ["0.2", "as agreed"],
  ])("nobody can tell of %s and %s", (value, threshold) => expect(keeps(value, threshold)).toBeUndefined());
});
