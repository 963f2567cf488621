import { describe, expect, test } from "vitest";
import { fakeDueDate, fakeResult } from "../testing/fake-result.ts";
import { distance, parseWithin, selectDue } from "./select-due.ts";

test.each([
  ["90d", { count: 90, unit: "d" }],
  ["12 W", { count: 12, unit: "w" }],
  [" 6m ", { count: 6, unit: "m" }],
  ["1y", { count: 1, unit: "y" }],
])("%s is a stretch of time", (text, within) => {
  expect(parseWithin(text)).toEqual(within);
});

test.each(["", "90", "d", "soon", "-3d", "1.5y", "90 days", "99999d", "3d 4d"])("%s is none", (text) => {
  expect(parseWithin(text)).toBeUndefined();
});

describe("what falls due within a stretch of time", () => {
  const due = ["2025-01-01", "2026-11-21", "2026-11-28", "2026-12-21", "2027-11-21"].map((day) =>
    fakeDueDate(day),
  );
  const result = fakeResult({ due });
  const days = (within: string): string[] =>
    selectDue(result, parseWithin(within)).dates.map(({ day }) => day);

  test.each([
    ["0d", 2],
    ["7d", 3],
    ["1w", 3],
    ["6d", 2],
    ["1m", 4],
    ["29d", 3],
    ["1y", 5],
    ["9999w", 5],
    ["9999y", 5],
  ])("%s: the last day counts, and so does what is overdue", (within, count) => {
    expect(days(within)).toEqual(due.slice(0, count).map(({ day }) => day));
  });

  test("says until when it looked, and of how many dates", () => {
    expect(selectDue(result, parseWithin("1m"))).toMatchObject({ until: "2026-12-21", total: 5 });
    expect(selectDue(result, parseWithin("9999y")).until).toBe("9999-12-31");
    expect(selectDue(result)).toEqual({ dates: due, total: 5 });
  });

  test("a month ends on its last day", () => {
    const end = fakeResult({
      today: "2027-01-31",
      due: [fakeDueDate("2027-02-28"), fakeDueDate("2027-03-01")],
    });
    expect(selectDue(end, parseWithin("1m"))).toMatchObject({
      until: "2027-02-28",
      dates: [{ day: "2027-02-28" }],
    });
  });
});

test.each([
  ["2026-11-21", "today"],
  ["2026-11-22", "in 1 day"],
  ["2027-03-01", "in 100 days"],
  ["2026-11-20", "1 day ago"],
  ["2026-08-11", "102 days ago"],
  ["not a day", ""],
])("%s is %s", (day, words) => {
  expect(distance("2026-11-21", day)).toBe(words);
});
