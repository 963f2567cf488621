import { addMonths, type Day, isDay } from "@aims-lint/core";

const quarter = /\bq([1-4])[ /-]?(20\d\d)\b|\b(20\d\d)[ /-]?q([1-4])\b/i;
const half = /\bh([12])[ /-]?(20\d\d)\b|\b(20\d\d)[ /-]?h([12])\b/i;
const month = /(?<!\d)(20\d\d)-(\d\d)(?:-(\d\d))?(?!\d)/;
const year = /\b(?:by|until|end of|in|for) (20\d\d)\b/i;

/** The last day of what a text names as its time: a day, a month, `Q1 2025`, `H2 2025`, `by 2025`. */
export function lastDayNamed(text: string): Day | undefined {
  const [, ownYear = "", ownMonth = "", ownDay] = month.exec(text) ?? [];
  if (ownDay !== undefined) return asDay(`${ownYear}-${ownMonth}-${ownDay}`);
  if (ownMonth !== "") return lastOf(ownYear, Number(ownMonth));
  const [, q1, y1, y2, q2] = quarter.exec(text) ?? [];
  const [, h1, hy1, hy2, h2] = half.exec(text) ?? [];
  if (q1 ?? q2) return lastOf(y1 ?? y2 ?? "", Number(q1 ?? q2) * 3);
  if (h1 ?? h2) return lastOf(hy1 ?? hy2 ?? "", Number(h1 ?? h2) * 6);
  const whole = year.exec(text)?.[1];
  return whole === undefined ? undefined : asDay(`${whole}-12-31`);
}

function lastOf(ownYear: string, ownMonth: number): Day | undefined {
  const first = asDay(`${ownYear}-${String(ownMonth).padStart(2, "0")}-01`);
  if (first === undefined) return undefined;
  const next = addMonths(first, 1);
  return [31, 30, 29, 28].map((day) => asDay(`${first.slice(0, 8)}${day}`)).find((day) => day && day < next);
}

function asDay(text: string): Day | undefined {
  return isDay(text) ? text : undefined;
}
