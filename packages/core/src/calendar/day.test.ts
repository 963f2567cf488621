import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, type Day, daysBetween, isDay, makeDay } from "./day.ts";

test.each([
  "2026-02-30",
  "2023-02-29",
  "2026-00-10",
  "2026-13-01",
  "0000-01-01",
  "2026-1-1",
  "26-01-01",
  "2026-01-01 ",
])("%s is not a day", (text) => expect(isDay(text)).toBe(false));

test.each(["2024-02-29", "2000-02-29", "2026-12-31"])("%s is a day", (text) =>
  expect(isDay(text)).toBe(true),
);

test.each<[Day, number, Day]>([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-11-21", 12, "2027-11-21"],
  ["2026-01-15", -12, "2025-01-15"],
])("%s and %i months is %s", (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

test("every day that Date knows is a day, and the distance is the same", () => {
  const days = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: -3000, max: 3000 }), (date, distance) => {
      const day = makeDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      const later = new Date(Date.UTC(2026, 10, 21) + distance * 86_400_000).toISOString().slice(0, 10);
      return (
        day === date.toISOString().slice(0, 10) &&
        isDay(later) &&
        daysBetween("2026-11-21", later) === distance
      );
    }),
  );
});
