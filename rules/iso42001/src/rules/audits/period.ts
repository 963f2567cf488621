import { addMonths, type Day, date, isDay, normaliseKey } from "@aims-lint/core";

/** A stretch of time, both days in it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec".split("|");
const day = date();

/**
 * The time that a text names for an audit: a day, `21-25 September 2026`, `2026-09`, `September 2026`, `Q3 2026`, `H2 2026`
 * or `2026`; `undefined` where it names none.
 */
export function periodOf(text: string): Period | undefined {
  const days = daysIn(text);
  if (days) return days;
  const words = normaliseKey(text);
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(words)?.[1];
  if (year === undefined) return undefined;
  const quarter = /(?:^| )(?:q ?([1-4])|([1-4])\. quarter|quarter ([1-4]))(?: |$)/
    .exec(words)
    ?.slice(1)
    .find(Boolean);
  if (quarter !== undefined) return stretch(year, Number(quarter) * 3 - 2, 3);
  const half = /(?:^| )h ?([12])(?: |$)/.exec(words)?.[1];
  if (half !== undefined) return stretch(year, Number(half) * 6 - 5, 6);
  const name = months.findIndex((month) => new RegExp(`(?:^| )${month}`).test(words));
  if (name >= 0) return stretch(year, name + 1, 1);
  const number = /(?:^| )20\d\d (0?[1-9]|1[0-2])$|^(0?[1-9]|1[0-2]) 20\d\d$/
    .exec(words)
    ?.slice(1)
    .find(Boolean);
  if (number !== undefined) return stretch(year, Number(number), 1);
  return words === year ? stretch(year, 1, 12) : undefined;
}

/** The first and the last day that a text names in full. */
function daysIn(text: string): Period | undefined {
  const first = readDay(text);
  if (!first) return undefined;
  const last = text
    .split(/\s(?:to|until|bis|-|–|—)\s|[;,]\s|\s?[–—]\s?/)
    .flatMap((part) => readDay(part.trim()) ?? [])
    .at(-1);
  return { from: first, to: last !== undefined && last > first ? last : first };
}

function readDay(text: string): Day | undefined {
  const reading = day.read(
    { type: "scalar", value: text, range: { start: 0, end: 0 } },
    { source: () => text },
  );
  return reading.state === "read" ? reading.value : undefined;
}

function stretch(year: string, month: number, count: number): Period | undefined {
  const from = `${year}-${String(month).padStart(2, "0")}-01`;
  return isDay(from) ? { from, to: dayBefore(addMonths(from, count)) } : undefined;
}

/** The day before the first of a month. */
function dayBefore(first: Day): Day {
  const month = addMonths(first, -1).slice(0, 8);
  const last = [31, 30, 29, 28].map((number) => `${month}${number}`).find(isDay);
  return last ?? first;
}
