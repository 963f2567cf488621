import { expect, test } from "vitest";
import { monthsBetween } from "./months-between.ts";

test.each([
  ["monthly", 1],
  ["Weekly (Mondays)", 1],
  ["every 4 months", 4],
  ["every 2 years", 24],
  ["Quarterly", 3],
  ["half-yearly", 6],
  ["semi-annual", 6],
  ["annually, before the management review", 12],
  ["vierteljährlich", 3],
  ["Release-based", undefined],
  ["on demand", undefined],
])("%s", (frequency, months) => {
  expect(monthsBetween(frequency)).toBe(months);
});
