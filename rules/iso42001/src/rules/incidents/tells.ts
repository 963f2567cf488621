import type { Document, Kind, PathOf, RecordOf } from "@aims-lint/core";

/** What a document says, without its headings: a heading alone says nothing. Front matter and notes about the document are left out too. */
export function proseOf({ sections, text, format }: Document): string {
  if (format !== "markdown") return text;
  return sections.map(({ prose }) => prose.value).join("\n");
}

/**
 * Whether a document tells something: in the field or the section for it, or, where there is no such place, anywhere in words
 * that the pattern knows. A place that was left blank tells nothing.
 */
export function tells<K extends Kind>(record: RecordOf<K>, path: PathOf<K>, pattern: RegExp): boolean {
  if (record.has(path)) return true;
  return record.state(path) === "absent" && pattern.test(proseOf(record.document));
}
