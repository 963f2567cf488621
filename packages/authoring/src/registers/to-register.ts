import type { Kind } from "@aims-lint/core";
import { CannotWriteError } from "../cannot-write-error.ts";
import type { MappedTable } from "./column.ts";
import { placeHeader } from "./map-columns.ts";
import { nameColumns } from "./name-columns.ts";
import type { Register } from "./register.ts";

/**
 * A sheet whose columns are known as a register. Columns that are left out and rows that say nothing are not in it.
 * @throws {CannotWriteError} for a column that is to be no field and has the name of one, and where nothing is left.
 */
export function toRegister({ columns, rows }: MappedTable, kind: Kind): Register {
  const kept = columns.filter(({ isDropped }) => !isDropped);
  const { named, misread } = nameColumns(
    kept.map(({ header, field }) => ({ header, path: field?.path })),
    kind,
  );
  if (misread) {
    throw new CannotWriteError(
      `A column named ${misread.header} is read as a field wherever it stands.`,
      "Give it another name in the file, or leave it out with --column NAME=-.",
    );
  }
  const placeColumn = columns.find(({ header }) => header === placeHeader)?.index ?? -1;
  const filled = rows
    .map(({ line, cells }) => ({
      from: `row ${line}`,
      ...(cells[placeColumn] ? { place: cells[placeColumn] } : {}),
      cells: kept.map(({ index }) => cells[index] ?? ""),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (named.length === 0 || filled.length === 0) {
    throw new CannotWriteError("There are no records in it.", "Look at the sheet and its columns.");
  }
  return { columns: named, rows: filled };
}
