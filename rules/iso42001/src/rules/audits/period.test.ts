import { expect, test } from "vitest";
import { periodOf } from "./period.ts";

test.each([
  ["2026-09-21", "2026-09-21", "2026-09-21"],
  ["2026-09-21 to 2026-09-25", "2026-09-21", "2026-09-25"],
  ["21 September 2026 – 2 October 2026", "2026-09-21", "2026-10-02"],
  ["2026-02", "2026-02-01", "2026-02-28"],
  ["September 2026", "2026-09-01", "2026-09-30"],
  ["Q3 2026", "2026-07-01", "2026-09-30"],
  ["2026-Q4", "2026-10-01", "2026-12-31"],
  ["H1 2028", "2028-01-01", "2028-06-30"],
  ["02/2028", "2028-02-01", "2028-02-29"],
  ["2026", "2026-01-01", "2026-12-31"],
])("%s", (text, from, to) => expect(periodOf(text)).toEqual({ from, to }));

test.each(["soon", "yearly", "after the release", "week 12 of 2026"])("%s names no time", (text) =>
  expect(periodOf(text)).toBeUndefined(),
);
