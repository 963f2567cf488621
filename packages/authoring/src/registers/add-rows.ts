import {
  type Document,
  type Edit,
  type Kind,
  type List,
  matchNames,
  type RecordOf,
  type Table,
} from "@aims-lint/core";
import { CannotWriteError } from "../cannot-write-error.ts";
import { itemEntries, unwritable } from "./compose-register.ts";
import { fieldKey } from "./field-key.ts";
import type { Register, RegisterColumn, RegisterRow } from "./register.ts";
import { homeOf, writtenEntries } from "./written-entries.ts";

/** Where a document takes further records of a kind: a table, or a list of its data. */
export type Spot =
  | { readonly type: "table"; readonly table: Table }
  | { readonly type: "list"; readonly list: List };

/**
 * Where a document takes further records of a kind: where it has such records already, the last of them; else a table with its
 * columns or a list with its name. `undefined` where its records are written in another way.
 */
export function findSpot(document: Document, records: readonly RecordOf[], kind: Kind): Spot | undefined {
  for (const record of records.filter((each) => each.document === document).toReversed()) {
    const home = homeOf(record);
    if (home.type === "row") return { type: "table", table: home.table };
    if (home.type === "item" && home.list) return { type: "list", list: home.list };
  }
  const table = tableFor(document, kind);
  if (table) return { type: "table", table };
  const { data } = document;
  const named = data?.type === "mapping" ? data.entries.filter(({ value }) => value.type === "list") : [];
  const own = named.find(({ key }) => kind.collections.includes(key.value))?.value;
  return own?.type === "list" ? { type: "list", list: own } : undefined;
}

/** Of the tables that have a column for who or what a record is, the one with the largest part of its columns from the kind. */
function tableFor({ tables }: Document, kind: Kind): Table | undefined {
  const rated = tables.map((table) => {
    const headers = table.header.map(({ value }) => value);
    const paths = new Set(matchNames(headers, kind).flatMap((field) => field?.path ?? []));
    const isOne = paths.size >= 2 && ["id", ...kind.names].some((path) => paths.has(path));
    return { table, part: isOne ? paths.size / headers.length : 0 };
  });
  return rated.toSorted((a, b) => b.part - a.part).find(({ part }) => part > 0)?.table;
}

/**
 * The edits that add rows to a document.
 * @throws {CannotWriteError} for a column that says something and has no place there, and for a text that cannot be written.
 */
export function addRows(
  document: Document,
  spot: Spot,
  rows: readonly RegisterRow[],
  register: Register,
  context: { readonly kind: Kind; readonly records: readonly RecordOf[] },
): Edit[] {
  const added =
    spot.type === "table"
      ? toTable(document, spot.table, rows, register, context.kind)
      : toList(document, spot.list, rows, register, context);
  return added.map((edit, index) => {
    if (!edit) throw unwritable(rows[index]?.from ?? "A record");
    return edit;
  });
}

function toTable(
  document: Document,
  table: Table,
  rows: readonly RegisterRow[],
  { columns }: Register,
  kind: Kind,
): (Edit | undefined)[] {
  const places = placesIn(table, columns, kind);
  const homeless = homelessColumns(table, rows, columns, kind);
  if (homeless.length > 0) throw noPlace(homeless, document);
  return rows.map(({ cells }) => {
    const texts = table.header.map(() => "");
    for (const [index, place] of places.entries()) if (place >= 0) texts[place] = cells[index] ?? "";
    return document.writing.addRow(table, texts);
  });
}

/** The columns that say something in these rows and that the table does not have. */
export function homelessColumns(
  table: Table,
  rows: readonly RegisterRow[],
  columns: Register["columns"],
  kind: Kind,
): RegisterColumn[] {
  const places = placesIn(table, columns, kind);
  return columns.filter(
    (_, index) => places[index] === -1 && rows.some(({ cells }) => (cells[index] ?? "") !== ""),
  );
}

/** Where the table has each of the columns; -1 where it has none. */
export function placesIn(table: Table, columns: Register["columns"], kind: Kind): number[] {
  const headers = table.header.map(({ value }) => value);
  const fields = matchNames(headers, kind);
  return columns.map(({ header, path }) =>
    headers.findIndex((each, index) =>
      path === undefined ? fields[index] === undefined && each === header : fields[index]?.path === path,
    ),
  );
}

function noPlace(columns: Register["columns"], { path }: Document): CannotWriteError {
  const names = columns.map((column) =>
    column.path === undefined || column.path === column.header
      ? column.header
      : `${column.header} (${column.path})`,
  );
  return new CannotWriteError(
    `${path} has no column for ${names.join(", ")}.`,
    "Have them added with --add-columns, leave them out with --column NAME=-, or write a register of its own with --to FILE.",
  );
}

function toList(
  document: Document,
  list: List,
  rows: readonly RegisterRow[],
  { columns }: Register,
  { kind, records }: { readonly kind: Kind; readonly records: readonly RecordOf[] },
): (Edit | undefined)[] {
  const names = usualKeys(document, records, kind);
  const keys = columns.map(({ header, path }) =>
    path === undefined ? header : (names.get(path) ?? fieldKey(path)),
  );
  return rows.map(({ cells }) => document.writing.addItem(list, itemEntries(keys, cells)));
}

/** The keys by which the records of a document call their fields. */
function usualKeys(document: Document, records: readonly RecordOf[], kind: Kind): Map<string, string> {
  const keys = new Map<string, string>();
  for (const record of records.filter((each) => each.document === document)) {
    for (const { header, path, scalar } of writtenEntries(record, kind)) {
      if (path !== undefined && scalar && !header.includes(".") && !keys.has(path)) keys.set(path, header);
    }
  }
  return keys;
}
