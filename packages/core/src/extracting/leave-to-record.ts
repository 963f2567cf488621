import type { WrittenField, WrittenRecord } from "./written-record.ts";

/**
 * A document's own record without the values that mean something else to a record that the whole document is: the
 * `status` of a risk that has a file of its own is no state of a document.
 */
export function leaveToRecord(own: WrittenRecord, records: readonly WrittenRecord[]): WrittenRecord {
  const whole = records.filter(
    ({ kind, document, range }) =>
      kind.form === "record" && range.start === 0 && range.end === document.text.length,
  );
  if (whole.length === 0) return own;
  const written = [...own.written].filter(
    ([path, field]) => !whole.some((record) => isTakenOtherwise(record, field, expectedBy(own, path))),
  );
  return { ...own, written: new Map(written) };
}

function isTakenOtherwise(record: WrittenRecord, field: WrittenField, expected: string | undefined): boolean {
  return [...record.written].some(
    ([path, { value }]) =>
      value.range.start === field.value.range.start && expectedBy(record, path) !== expected,
  );
}

function expectedBy({ kind }: WrittenRecord, path: string): string | undefined {
  return kind.paths.find((candidate) => candidate.path === path)?.field.expected;
}
