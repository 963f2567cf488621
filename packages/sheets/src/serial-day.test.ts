import fc from "fast-check";
import { expect, test } from "vitest";
import { fromSerial, toSerial } from "./serial-day.ts";

test("every day has one number", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1900-03-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
      (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(fromSerial(toSerial(text) ?? -1, false)).toBe(text);
      },
    ),
  );
});

test("days that spreadsheets count in their own way", () => {
  expect(toSerial("2026-02-30")).toBeUndefined();
  expect(fromSerial(59, false)).toBe("1900-02-28");
  expect(fromSerial(1, false)).toBe("1900-01-01");
});
