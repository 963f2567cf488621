import { type Day, isDay } from "@aims-lint/core";
import { CannotCheckError } from "./cannot-check-error.ts";

/**
 * The day of the check: the one that is given, or the present day in UTC.
 * @throws {CannotCheckError} for a text that is no day of the calendar.
 */
export function toDay(given: string | undefined): Day {
  const day = given ?? new Date().toISOString().slice(0, 10);
  if (isDay(day)) return day;
  throw new CannotCheckError(
    "bad-option",
    `${day} is no day.`,
    "Write it as YYYY-MM-DD, such as 2026-11-21.",
  );
}
