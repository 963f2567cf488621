import type { Entry, Range, Scalar } from "@aims-lint/core";
import type { Table, TableRow } from "../markdown/outline.ts";
import { areDocumentFields, isCommonField, isKeyHeader, isValueHeader } from "./field-names.ts";
import { type MarkdownContext, readKey } from "./read-fields.ts";

/**
 * The rows of a `Field | Value` table as entries; none for any other table. It is one if its header says
 * so or says nothing, or if it has two columns and all names in the first are bold. The header is an entry
 * too where it is bold like them, or begins with a common field as the rows do (`| Owner | Jane |`).
 */
export function readFieldTable(context: MarkdownContext, table: Table): Entry[] {
  const header = table.header.cells.map((cell) => readCell(context, cell).value);
  const [name = "", second = ""] = header;
  if (header.length < 2) return [];
  if (isKeyHeader(name) || name === "") {
    const column = header.findIndex((cell, index) => index > 0 && (isValueHeader(cell) || cell === ""));
    if (column > 0) return rowEntries(context, table.rows, column);
  }
  if (header.length !== 2) return [];
  const boldNames = table.rows.every((row) => isBold(context, row.cells[0]));
  const [first, last] = table.header.cells;
  const boldHeader = isBold(context, first) && !isBold(context, last) && boldNames;
  if (boldHeader || areCommonFields(context, table, name, second)) {
    return rowEntries(context, [table.header, ...table.rows], 1);
  }
  return boldNames ? rowEntries(context, table.rows, 1) : [];
}

/** Whether the header and at least half of the rows begin with a common field. */
function areCommonFields(context: MarkdownContext, table: Table, name: string, second: string): boolean {
  if (!isCommonField(name) || isCommonField(second)) return false;
  const common = table.rows.filter(({ cells: [cell] }) => {
    return cell !== undefined && isCommonField(readKey(context, [cell]).value);
  });
  return common.length > 0 && common.length * 2 >= table.rows.length;
}

/**
 * The entries of a table whose header names fields and whose only row fills them in (`Version | Owner`
 * over `1.0 | Jane`); none for any other table.
 */
export function readTransposedTable(context: MarkdownContext, table: Table): Entry[] {
  const [row] = table.rows;
  if (row === undefined || table.rows.length > 1) return [];
  const names = table.header.cells.map((cell) => readKey(context, [cell]));
  if (names.length < 2 || !areDocumentFields(names.map((name) => name.value))) return [];
  return names.flatMap((key, index) => {
    const cell = row.cells[index];
    return cell === undefined || key.value === "" ? [] : [{ key, value: readCell(context, cell) }];
  });
}

/** A cell as text; an empty one is a place. */
export function readCell({ inline }: MarkdownContext, cell: Range): Scalar {
  if (cell.start === cell.end) return { type: "scalar", value: "", range: cell, links: [] };
  const { text, links } = inline.readCell(cell);
  return { type: "scalar", value: text, range: { start: cell.start, end: cell.end }, links };
}

function rowEntries(context: MarkdownContext, rows: readonly TableRow[], column: number): Entry[] {
  return rows.flatMap((row) => {
    const [name] = row.cells;
    const value = row.cells[column];
    if (name === undefined || value === undefined || name.start === name.end) return [];
    return [{ key: readKey(context, [name]), value: readCell(context, value) }];
  });
}

function isBold({ text }: MarkdownContext, cell: Range | undefined): boolean {
  return cell !== undefined && /^(?:\*\*|__)/u.test(text.slice(cell.start, cell.start + 2));
}
