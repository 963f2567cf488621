import type { Kind, PathOf, RecordOf } from "@aims-lint/core";
import { called } from "./called.ts";

/** How much of a title a message repeats, in characters. */
const longest = 60;

/** A text for a message: as it is, or its beginning. */
export function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;
}

/** What a record is called in a message, with what it is about behind it: `ISS-2 (Small team)`, `item 4 (AI policy)`. */
export function titled<K extends Kind>(record: RecordOf<K>, path: PathOf<K>, noun: string): string {
  const title = record.state(path) === "read" ? (record.written(path)?.trim() ?? "") : "";
  if (title === "" || title === record.id) return shorten(called(record, noun));
  return `${called(record, noun)} (${shorten(title)})`;
}
