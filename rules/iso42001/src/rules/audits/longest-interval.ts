import { monthsBetween } from "../../shared/months-between.ts";

/** The longest of the intervals that a text names, in months: 24 of `checks every quarter, all of it every two years`. */
export function longestInterval(text: string): number | undefined {
  const months = text.split(/[\n;,.()]|\band\b/).flatMap((part) => monthsBetween(part) ?? []);
  return months.length > 0 ? Math.max(...months) : undefined;
}
