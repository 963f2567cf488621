import { addMonths, type Day, type DueDate, daysBetween, isDay, type Result } from "@aims-lint/core";

/** How far to look ahead: `90d`, `12w`, `6m` or `1y`; `undefined` for what is none of these. */
export function parseWithin(text: string): { readonly count: number; readonly unit: string } | undefined {
  const match = /^(\d{1,4})\s*([dwmy])$/i.exec(text.trim());
  return match ? { count: Number(match[1]), unit: (match[2] ?? "").toLowerCase() } : undefined;
}

/** What falls due up to a day, the earliest first, and how much there is in all. */
export interface DueSelection {
  readonly dates: readonly DueDate[];
  readonly total: number;
  /** The last day that was asked for; absent where there is no limit. */
  readonly until?: string;
}

/** Picks what falls due within a stretch of time; what is overdue always counts. */
export function selectDue({ due, today }: Result, within?: ReturnType<typeof parseWithin>): DueSelection {
  if (!within || !isDay(today)) return { dates: due, total: due.length };
  const until = later(today, within);
  return { dates: due.filter(({ day }) => day <= until), total: due.length, until };
}

/** The last day of the stretch; not beyond the last one that can be written. */
function later(today: Day, { count, unit }: { readonly count: number; readonly unit: string }): Day {
  const months = unit === "y" ? count * 12 : unit === "m" ? count : 0;
  if (Number(today.slice(0, 4)) + Math.ceil(months / 12) > 9999) return lastDay;
  if (months > 0) return addMonths(today, months);
  const days = unit === "w" ? count * 7 : unit === "d" ? count : 0;
  const day = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  return isDay(day) ? day : lastDay;
}

const lastDay: Day = "9999-12-31";

/** `in 12 days`, `today`, `12 days ago`. */
export function distance(today: string, day: string): string {
  if (!isDay(today) || !isDay(day)) return "";
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  const words = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}
