import type { FieldChange, RecordChange } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";

/** What became of a record, in one line: `changed  system SYS-002  model: gpt-4o → gpt-5  (aims/systems.yaml)`. */
export function recordLine({ change, kind, id, path, fields }: RecordChange): string {
  const more = fields.length > shown ? `; and ${fields.length - shown} more` : "";
  const said = fields.length === 0 ? "" : `  ${fields.slice(0, shown).map(fieldWords).join("; ")}${more}`;
  return `${change}  ${kind} ${shorten(id, 60)}${said}  (${path})`;
}

const shown = 4;
const longest = 40;

function fieldWords({ field, before, after }: FieldChange): string {
  const start = before !== undefined && after !== undefined ? sameStart(before, after) : 0;
  const words = (text: string | undefined): string =>
    text === undefined ? "nothing" : `${start > 0 ? "…" : ""}${shorten(text.slice(start), longest)}`;
  return `${field}: ${words(before)} → ${words(after)}`;
}

/** How much of the beginning of two long texts is the same, up to a word. */
function sameStart(one: string, other: string): number {
  if (Math.max(one.length, other.length) <= longest) return 0;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one.lastIndexOf(" ", at - 1) + 1;
}
