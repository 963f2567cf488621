import type { Document, RecordOf } from "@aims-lint/core";

/** So many characters of text below its headings make a document one that says something, whatever its headings are. */
const enough = 200;

/** Whether a document says something: one of some fields is filled in, or there is text enough. */
export function saysSomething(record: RecordOf, fields: readonly string[]): boolean {
  return fields.some((path) => record.has(path)) || lengthOf(record.document) >= enough;
}

function lengthOf({ sections }: Document): number {
  return sections.reduce((sum, { prose }) => sum + prose.value.length, 0);
}
