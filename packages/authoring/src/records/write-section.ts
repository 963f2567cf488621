import { applyEdits, type Edit, type Kind, matchNames, type RecordOf } from "@aims-lint/core";
import { CannotWriteError } from "../cannot-write-error.ts";
import { type NewRecord, textFor } from "./new-record.ts";
import { titleLike } from "./title-like.ts";
import { withoutTrails } from "./write-beside.ts";

/**
 * The text of a document with a section for a record behind the section of another: the same heading and lines of fields, with nothing in
 * them but what is said of the new record.
 * @throws {CannotWriteError} where the section of the other has no place for something that is said.
 */
export function writeSection(
  sibling: RecordOf,
  record: NewRecord,
  { kind }: { readonly kind: Kind },
): string {
  const { document } = sibling;
  const section = document.sections.find(({ range }) => range.start === sibling.range.start);
  const last = section?.entries.at(-1);
  if (!section || !last) throw noPlace(document.path, "a further record");
  const paths = matchNames(
    section.entries.map(({ key }) => key.value),
    kind,
  ).map((field) => field?.path);
  const homeless = record.values.find(({ path, text }) => text !== "" && !paths.includes(path));
  if (homeless) throw noPlace(document.path, homeless.name);
  const title = titleLike(sibling, record, kind, section.heading.value);
  const edits = [
    document.writing.replace({ type: "scalar", ...section.heading }, title),
    ...section.entries.map(({ value }, index) =>
      value.type === "scalar"
        ? document.writing.replace(value, textFor(record, paths[index], []))
        : undefined,
    ),
  ];
  const { text } = document;
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const start = section.range.start;
  const first = section.entries[0]?.key.range.start ?? start;
  const stop = lineEnd(text, last.value.range.end);
  const kept = [
    { start, end: section.body.start },
    { start: text.lastIndexOf("\n", first) + 1, end: stop },
  ].map((piece) => cut(text, piece, edits));
  const at = section.range.end;
  const before = text.slice(0, at).trimEnd();
  return `${before}${end}${end}${kept.join(end + end)}${end}${at < text.length ? end + text.slice(at) : ""}`;
}

function cut(
  text: string,
  { start, end }: { start: number; end: number },
  edits: readonly (Edit | undefined)[],
): string {
  const inside = edits.flatMap((edit) =>
    edit && edit.range.start >= start && edit.range.end <= end ? [edit] : [],
  );
  const moved = inside.map(({ range, text: fresh }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: fresh,
  }));
  return withoutTrails(applyEdits(text.slice(start, end), moved));
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end === -1 ? text.length : at + end;
}

function noPlace(path: string, what: string): CannotWriteError {
  return new CannotWriteError(
    `${path} has no place for ${what} as its sections are written.`,
    "Leave it out, and write it by hand.",
  );
}
