import { type Document, plainText, type RecordOf, type Section } from "@aims-lint/core";

/** So many characters of text below its headings make a document one that says something, whatever its headings are. */
const enough = 200;

/** Whether a document says something: one of some fields is filled in, or there is text enough besides its metadata. */
export function saysSomething(record: RecordOf, fields: readonly string[]): boolean {
  return fields.some((path) => record.has(path)) || lengthOf(record.document) >= enough;
}

function lengthOf({ sections, metadata }: Document): number {
  return sections.reduce(
    (sum, section) => sum + section.prose.value.length - lengthWithin(section, metadata),
    0,
  );
}

/** How much of a section's text is metadata. */
function lengthWithin({ body }: Section, metadata: Document["metadata"]): number {
  const own = metadata.filter(({ key }) => key.range.start >= body.start && key.range.end <= body.end);
  return own.reduce((sum, { key, value }) => sum + key.value.length + plainText(value).length + 2, 0);
}
