import type { DueDate } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { fakeDueDate, fakeResult } from "../testing/fake-result.ts";
import { type CalendarEvent, readCalendar } from "../testing/read-calendar.ts";
import { formatDueCalendar } from "./format-due-calendar.ts";

function eventsOf(...dates: readonly DueDate[]): CalendarEvent[] {
  return readCalendar(formatDueCalendar(fakeResult(), { dates, total: dates.length })).events;
}

function uidsOf(...dates: readonly DueDate[]): (string | undefined)[] {
  return eventsOf(...dates).map(({ UID }) => UID);
}

test("a date is an event of a whole day that blocks nobody's time", () => {
  expect(
    formatDueCalendar(fakeResult(), { dates: [fakeDueDate("2027-01-04", { owner: "Jane" })], total: 1 }),
  ).toBe(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//aims-lint//due//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:AI management system",
      "BEGIN:VEVENT",
      "UID:treatment_20_treatment_3a_ACT-007@aims-lint",
      "DTSTAMP:20261121T000000Z",
      "DTSTART;VALUE=DATE:20270104",
      "SUMMARY:Treatment ACT-007 (retrain the model)",
      "DESCRIPTION:treatment:ACT-007\\; Jane\\; aims/plan.csv:7",
      "CATEGORIES:treatment",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
});

describe("a text", () => {
  test.each([
    ["commas, semicolons and backslashes", "a, b; c\\d"],
    ["colons and quotes", 'a: "b"'],
    ["letters of several octets", `Überprüfung der Wirksamkeit ${"ä".repeat(60)} リスク ${"🔴".repeat(30)}`],
    ["no blank to fold at", "x".repeat(300)],
  ])("of %s comes back as it was", (_name, title) => {
    expect(eventsOf(fakeDueDate("2027-01-04", { title }))[0]?.SUMMARY).toBe(title);
  });

  test("cannot begin a property of its own", () => {
    const title = "x\r\nATTENDEE:mailto:jane@example.org\nEND:VEVENT\u2028y";
    expect(eventsOf(fakeDueDate("2027-01-04", { title }))).toHaveLength(1);
    expect(
      eventsOf(fakeDueDate("2027-01-04", { title, type: title, subject: title, owner: title })),
    ).toHaveLength(1);
  });
});

describe("the identity of an event", () => {
  const one = fakeDueDate("2027-01-04");
  const waiver = (day: string, title: string, row: number): DueDate =>
    fakeDueDate(day, { type: "waiver", subject: "risk:R-012", title, row });

  test("stays when the date, the title or the place changes", () => {
    expect(uidsOf(one)).toEqual(uidsOf(fakeDueDate("2028-05-05", { title: "Another title", row: 99 })));
  });

  test("is another one for each of several dates about the same thing, whatever their order", () => {
    const [a, b] = [waiver("2027-01-04", "Waiver of a", 3), waiver("2027-02-04", "Waiver of b", 4)];
    const uids = uidsOf(a, b);
    expect(new Set(uids).size).toBe(2);
    expect(uidsOf(waiver("2029-01-01", "Waiver of b", 4), a).toReversed()).toEqual(uids);
  });

  test("is another one even where the titles are the same, and stays when one of the dates moves", () => {
    const first = waiver("2027-01-04", "Waiver of a", 3);
    const uids = uidsOf(first, waiver("2027-02-04", "Waiver of a", 9));
    expect(new Set(uids).size).toBe(2);
    expect(uidsOf(waiver("2026-12-01", "Waiver of a", 9), first).toReversed()).toEqual(uids);
  });

  test("tells names apart that differ in one character that is written out", () => {
    const subjects = ["risk:R_012", "risk:R 012", "risk:R-012", "risk:R_5f_012"];
    expect(new Set(uidsOf(...subjects.map((subject) => fakeDueDate("2027-01-04", { subject })))).size).toBe(
      4,
    );
  });
});

test("what is no day is left out", () => {
  expect(eventsOf(fakeDueDate("2027-02-30"), fakeDueDate("soon"), fakeDueDate("2027-02-28"))).toHaveLength(1);
});

test("nothing falls due: a calendar without events", () => {
  expect(eventsOf()).toEqual([]);
});
