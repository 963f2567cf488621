import type { RecordOf } from "@aims-lint/core";

/** How much of a name without an id stands in a message. */
const longest = 60;

/**
 * What a record is called in a message: its id, with a word before it where that is a bare number (`risk 3`); a long
 * name is cut.
 */
export function called({ id }: RecordOf, noun: string): string {
  if (!/\p{L}/u.test(id)) return `${noun} ${id}`;
  return id.length > longest ? `${id.slice(0, longest - 1).trimEnd()}…` : id;
}
