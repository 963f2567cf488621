import type { WrittenField, WrittenRecord } from "./written-record.ts";

/**
 * A document's own record without the values that belong to one of the records in it: those that a section with an id
 * says of itself; and those that mean something else to a record that the whole document is, as the `status` of a risk
 * that has a file of its own is no state of a document.
 */
export function leaveToRecord(own: WrittenRecord, records: readonly WrittenRecord[]): WrittenRecord {
  const others = records.filter(({ kind }) => kind.form === "record");
  if (others.length === 0) return own;
  const written = [...own.written].filter(
    ([path, field]) =>
      !others.some((record) =>
        isWhole(record) ? isTakenOtherwise(record, field, expectedBy(own, path)) : isWithin(record, field),
      ),
  );
  return { ...own, written: new Map(written) };
}

function isWhole({ range, document }: WrittenRecord): boolean {
  return range.start === 0 && range.end === document.text.length;
}

function isWithin({ range }: WrittenRecord, { value }: WrittenField): boolean {
  return range.start <= value.range.start && value.range.end <= range.end;
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
