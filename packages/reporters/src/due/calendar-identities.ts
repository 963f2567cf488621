import type { DueDate } from "@aims-lint/core";

/**
 * A name for each date that no other has and that stays when the date moves: what it is about; for several about the same thing
 * the title too; where the titles are the same as well, a number in the order of their places.
 */
export function calendarIdentities(dates: readonly DueDate[]): Map<DueDate, string> {
  const about = ({ type, subject }: DueDate): string => encode(`${type} ${subject}`);
  const times = new Map<string, number>();
  for (const date of dates) times.set(about(date), (times.get(about(date)) ?? 0) + 1);
  const taken = new Map<string, number>();
  return new Map(
    dates.toSorted(byPlace).map((date) => {
      const name = times.get(about(date)) === 1 ? about(date) : `${about(date)}/${encode(date.title)}`;
      const number = (taken.get(name) ?? 0) + 1;
      taken.set(name, number);
      return [date, number === 1 ? name : `${name}/${number}`];
    }),
  );
}

function byPlace({ at: a }: DueDate, { at: b }: DueDate): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.start.offset - b.start.offset;
}

/** Letters and digits as they are, others by their code, so that two things never share a name. */
function encode(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}
