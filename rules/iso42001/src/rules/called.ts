import type { RecordOf } from "@aims-lint/core";

/** What a record is called in a message: its id, with a word before it where that is a bare number (`risk 3`). */
export function called({ id }: RecordOf, noun: string): string {
  return /\p{L}/u.test(id) ? id : `${noun} ${id}`;
}
