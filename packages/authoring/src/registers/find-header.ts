import { type Kind, matchNames } from "@aims-lint/core";
import { CannotWriteError } from "../cannot-write-error.ts";
import type { Sheet, SheetRow } from "@aims-lint/sheets";
import { letters } from "@aims-lint/sheets";

/** How many rows may stand above the names of the columns. */
const above = 30;

/** A sheet taken apart: the names of the columns, and the rows below with one cell for each. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly notes: readonly string[];
  /** How many columns have the name of a field. */
  readonly known: number;
}

/**
 * Finds the row with the names of the columns: the one with the most names that the kind knows, or that a person gave. Where none has
 * two of them, the first with two cells. `undefined` for a sheet without any such row.
 * @throws {CannotWriteError} for a row of a CSV file that has more or fewer cells than the names.
 */
export function findHeader(
  sheet: Sheet,
  kind: Kind,
  given: ReadonlySet<string> = new Set(),
): Table | undefined {
  const candidates = sheet.rows.slice(0, above).map((row, index) => ({
    row,
    index,
    filled: row.cells.filter((cell) => cell !== "").length,
    known: known(row.cells, kind, given),
  }));
  const best = candidates.reduce<(typeof candidates)[number] | undefined>(
    (winner, candidate) => (candidate.known > (winner?.known ?? 1) ? candidate : winner),
    undefined,
  );
  const found = best ?? candidates.find(({ filled }) => filled >= 2);
  if (!found) return undefined;
  const below = sheet.rows.slice(found.index + 1);
  const again = below.filter(({ cells }) => isSame(cells, found.row.cells));
  const rows = below.filter(({ cells }) => !isSame(cells, found.row.cells));
  const headers = nameColumns(found.row, rows, sheet);
  return {
    headers: headers.map(({ header }) => header),
    rows: rows.map(({ line, cells }) => ({ line, cells: headers.map((_, column) => cells[column] ?? "") })),
    notes: [
      ...aboveNotes(sheet.rows.slice(0, found.index)),
      ...again.map(({ line }) => `Left out, since it has the names of the columns again: row ${line}.`),
      ...headers.flatMap(({ note }) => note ?? []),
    ],
    known: found.known,
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}

function known(cells: readonly string[], kind: Kind, given: ReadonlySet<string>): number {
  const fields = matchNames([...cells], kind);
  return cells.filter((cell, index) => given.has(cell) || (cell !== "" && fields[index] !== undefined))
    .length;
}

/** The names of the columns. One without a name that holds something is called by its place, one that comes again is numbered. */
function nameColumns(
  header: SheetRow,
  rows: readonly SheetRow[],
  sheet: Sheet,
): { header: string; note?: string }[] {
  const last = header.cells.findLastIndex((cell) => cell !== "");
  const widest = Math.max(last, ...rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== "")));
  if (sheet.isRagged) requireEven(rows, header);
  return Array.from({ length: widest + 1 }, (_, column) => {
    const name = header.cells[column] ?? "";
    if (name !== "") return { header: name };
    const place = `Column ${letters(column)}`;
    const isUsed = rows.some(({ cells }) => (cells[column] ?? "") !== "");
    return isUsed ? { header: place, note: `A column without a name is called ${place}.` } : { header: "" };
  });
}

function requireEven(rows: readonly SheetRow[], header: SheetRow): void {
  const width = header.cells.length;
  const fault = rows.find(
    ({ cells }) => cells.length < width || cells.slice(width).some((cell) => cell !== ""),
  );
  if (!fault) return;
  throw new CannotWriteError(
    `Line ${fault.line} has ${fault.cells.length} cells, the names of the columns in line ${header.line} are ${width}: nobody knows which cell belongs where.`,
    "Put a cell that holds the delimiter in double quotes, or save the table anew from the spreadsheet.",
  );
}

function aboveNotes(rows: readonly SheetRow[]): string[] {
  return rows.map(({ line, cells }) => {
    const text = cells.filter((cell) => cell !== "").join(" | ");
    return `Left out above the names of the columns, row ${line}: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`;
  });
}
