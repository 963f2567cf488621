import { type Day, daysBetween } from "@aims-lint/core";

/** How long ago a day was: `1 day ago`, `75 days ago`. */
export function daysAgo(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  return days === 1 ? "1 day ago" : `${days} days ago`;
}
