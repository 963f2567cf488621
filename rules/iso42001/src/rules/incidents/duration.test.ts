import { expect, test } from "vitest";
import { nameHours, parseHours } from "./duration.ts";

test.each([
  ["72", "hours", 72],
  ["14", "days", 336],
  ["72 h", "days", 72],
  ["within 3 days", "hours", 72],
  ["4 hours after classification", "hours", 4],
  ["30 minutes", "hours", 0.5],
  ["2 weeks", "hours", 336],
  ["1 working day", "hours", 72],
  ["immediately", "hours", 24],
  ["Next business day", "hours", 72],
  ["without undue delay", "hours", undefined],
] as const)("%s in %s is %s", (text, unit, hours) => expect(parseHours(text, unit)).toBe(hours));

test("short limits are told in hours, long ones in days", () => {
  expect([1, 72, 0.5, 360].map(nameHours)).toEqual(["1 hour", "72 hours", "0.5 hours", "15 days"]);
});
