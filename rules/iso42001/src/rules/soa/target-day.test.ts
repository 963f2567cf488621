import { expect, test } from "vitest";
import { lastDayNamed } from "./target-day.ts";

test.each([
  ["Planned for Q1 2025", "2025-03-31"],
  ["planned (2026-Q4)", "2026-12-31"],
  ["H1 2026", "2026-06-30"],
  ["planned, 2026-02", "2026-02-28"],
  ["planned 2026-03-15", "2026-03-15"],
  ["to be done by 2027", "2027-12-31"],
  ["ISO/IEC 42001:2023", undefined],
  ["planned", undefined],
])("%s", (text, day) => {
  expect(lastDayNamed(text)).toBe(day);
});
