import type { Range } from "@aims-lint/core";
import type { Table, TableRow } from "../markdown/outline.ts";
import { lineStart } from "../yaml/scan-source.ts";
import { escapeCell } from "./escape-cell.ts";
import { lineEndAt } from "./line-end.ts";
import type { Replacement } from "./replacement.ts";
import { headLines, readSmallTable, typedCells } from "./small-table.ts";
import { layoutOf, setCell, type TableLayout } from "./table-layout.ts";

/**
 * A row for a table, behind `after` or the last row that fits the header. `undefined` where the texts are not as many as the columns,
 * or do not read back.
 */
export function addTableRow(
  text: string,
  table: Table,
  cells: readonly string[],
  { after, hasDefinitions }: { after: Range | "header" | undefined; hasDefinitions: boolean },
): Replacement | undefined {
  const written = cells.map((cell) => escapeCell(cell, hasDefinitions));
  return written.every((cell) => cell !== undefined) ? addWrittenRow(text, table, written, after) : undefined;
}

/** The same for cells that are Markdown already. */
export function addWrittenRow(
  text: string,
  table: Table,
  cells: readonly string[],
  after: Range | "header" | undefined,
): Replacement | undefined {
  if (cells.length !== table.header.cells.length || cells.every((cell) => cell === "")) return undefined;
  const last = lastFitting(table);
  const row = after === undefined ? last : rowAt(table, after);
  if (after !== undefined && after !== "header" && row === undefined) return undefined;
  const above = row ?? table.delimiter;
  const prefix = text.slice(lineStart(text, above.start), above.start);
  if (!/^[\s>]*$/u.test(prefix)) return undefined;
  const pattern = row?.cells.length === cells.length ? row : last;
  const layout = layoutOf(text, table, pattern ?? table.header);
  const line = [layout, { ...layout, opens: true, closes: true }]
    .map((candidate) => setRow(cells, candidate))
    .find((candidate) => readsBack(text, table, candidate, cells));
  if (line === undefined) return undefined;
  return { range: { start: above.end, end: above.end }, text: lineEndAt(text, above.end) + prefix + line };
}

function rowAt({ rows }: Table, after: Range | "header"): TableRow | undefined {
  return after === "header" ? undefined : rows.find(({ start }) => start === after.start);
}

/** Text right below a table is rows to Markdown, and not to the person who wrote it. */
function lastFitting({ rows, header }: Table): TableRow | undefined {
  return rows.findLast(({ cells }) => cells.length === header.cells.length);
}

function setRow(cells: readonly string[], { opens, closes, columns }: TableLayout): string {
  const inner = cells.map((cell, index) => {
    const column = columns[index];
    return column === undefined ? cell : setCell(cell, column);
  });
  const first = opens || cells[0] === "" ? "|" : "";
  const last = closes || cells.at(-1) === "" ? "|" : "";
  return `${first}${inner.join("|")}${last}`.trim();
}

function readsBack(text: string, table: Table, line: string, cells: readonly string[]): boolean {
  const small = readSmallTable(...headLines(text, table), line);
  if (small?.row === undefined || small.row.cells.length !== cells.length) return false;
  return typedCells(small, small.row).every((typed, index) => typed === cells[index]);
}
