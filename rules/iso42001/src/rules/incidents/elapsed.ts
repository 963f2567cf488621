import { type Day, daysBetween } from "@aims-lint/core";

/** A day, with the time where somebody wrote one. */
export interface Moment {
  readonly day: Day;
  /** Minutes since midnight. */
  readonly minutes: number | undefined;
}

/** The moment of a day and of the text in which it was written: `2026-04-14 09:30`, `2026-04-14T09:30Z`. */
export function momentOf(day: Day, text = ""): Moment {
  const time = /\d[T ,]+(\d{1,2}):(\d{2})/.exec(text);
  return { day, minutes: time ? Number(time[1]) * 60 + Number(time[2]) : undefined };
}

/** Whether more than some hours lie between two moments, for certain: two days without times may be a minute apart. */
export function isLater(from: Moment, to: Moment, hours: number): boolean {
  const days = daysBetween(from.day, to.day);
  if (from.minutes !== undefined && to.minutes !== undefined)
    return days * 24 + (to.minutes - from.minutes) / 60 > hours;
  return (days - 1) * 24 >= hours;
}
