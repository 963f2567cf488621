import { expect, test } from "vitest";
import { meets } from "./meets.ts";

test.each([
  ["90.4", ">= 90"],
  ["0", "<= 0"],
  ["0.771 (95 % CI 0.76-0.78)", "≥ 0.76"],
  ["91 %", "at least 90 percent"],
  ["0,93", "> 0,9"],
  ["1,200", "at least 1,000 cases"],
  ["3.1", ">= 2 and <= 4"],
  ["88", "max. 120 seconds"],
  ["95.8", "at least 95 % of 400 answers"],
  ["~ 63", "not more than 70"],
])("%s meets %s", (result, criterion) => {
  expect(meets(result, criterion)).toBe(true);
});

test.each([
  ["89.4", ">= 90"],
  ["0.71", "≥ 0.80"],
  ["121", "<= 120"],
  ["5", ">= 2 and <= 4"],
  ["70 %", "at least 80 %"],
  ["4", "< 4"],
])("%s misses %s", (result, criterion) => {
  expect(meets(result, criterion)).toBe(false);
});

test.each([
  ["0.93", "0.9"],
  ["good", ">= 90"],
  ["DS-003: 0.77", ">= 0.76"],
  ["0.93", "at least 90 %"],
  ["passed", "as agreed"],
  ["91", "high"],
])("nobody can tell whether %s meets %s", (result, criterion) => {
  expect(meets(result, criterion)).toBeUndefined();
});
