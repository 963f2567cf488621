import type { Kind, RecordOf } from "@aims-lint/core";
import { CannotWriteError } from "../cannot-write-error.ts";
import { placeHeader } from "./map-columns.ts";
import { nameColumns } from "./name-columns.ts";
import { placeOf } from "./place-of.ts";
import type { Register, RegisterColumn } from "./register.ts";
import { type WrittenEntry, writtenEntries } from "./written-entries.ts";

/**
 * All records of a kind as one register, losing nothing that they say: the id first, columns in the order and with the names in which
 * they are written, what is no field too, and at the end where each record is written.
 * @param kind the kind as the project calls it, its own words among the names of its fields.
 * @throws {CannotWriteError} for a row of which nobody knows which cell belongs where.
 */
export function exportRecords(records: readonly RecordOf[], kind: Kind): Register {
  const columns = new Map<string, RegisterColumn>();
  const said = records.map((record) => {
    if (record.ragged) throw uneven(record);
    const texts = new Map<string, string>();
    for (const entry of writtenEntries(record, kind)) {
      const key = freeKey(entry, texts);
      if (!columns.has(key)) columns.set(key, { header: entry.header, path: entry.path });
      texts.set(key, entry.text);
    }
    return { record, texts };
  });
  const filled = [...columns].filter(([key]) => said.some(({ texts }) => (texts.get(key) ?? "") !== ""));
  const sorted = [...filled].sort(
    ([, one], [, other]) => Number(other.path === "id") - Number(one.path === "id"),
  );
  const { named } = nameColumns(
    sorted.map(([, column]) => column),
    kind,
  );
  return {
    columns: [...named, { header: placeHeader, path: undefined }],
    rows: said.map(({ record, texts }) => {
      const from = placeOf(record);
      return { from, cells: [...sorted.map(([key]) => texts.get(key) ?? ""), from] };
    }),
  };
}

/** What tells columns apart: the field, or the name; one that a record has twice is two columns. */
function freeKey({ path, header }: WrittenEntry, taken: ReadonlyMap<string, string>): string {
  const key = path === undefined ? `own ${header}` : `field ${path}`;
  let count = 1;
  while (taken.has(count === 1 ? key : `${key} ${count}`)) count++;
  return count === 1 ? key : `${key} ${count}`;
}

function uneven(record: RecordOf): CannotWriteError {
  return new CannotWriteError(
    `${placeOf(record)}: the row has more or fewer cells than its header, so nobody knows which belongs where.`,
    "Mend the row, and export again.",
  );
}
