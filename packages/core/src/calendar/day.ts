/** A calendar day, `YYYY-MM-DD`. Days in this form sort and compare as text. No time, no zone, no clock. */
export type Day = `${number}-${number}-${number}`;

const firstDay: Day = "0001-01-01";
const lastDay: Day = "9999-12-31";
const millisecondsPerDay = 86_400_000;

/** Whether a text is a day that is in the calendar: `2026-02-30` is not. */
export function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && makeDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

/** The day of a year, a month (1 to 12) and a day of the month, or `undefined` where the calendar has none. */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

/** A day some months later (or earlier); the last day of the month where the day does not exist there. Stays within the calendar. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = split(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  const end = months > 0 ? lastDay : firstDay;
  return makeDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? end;
}

/** How many days lie between two days; negative where `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
}

function split(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
