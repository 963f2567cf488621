import type { Table, TableRow } from "../markdown/outline.ts";
import { escapeCell } from "./escape-cell.ts";
import { toMarkdownText } from "./escape-markdown.ts";
import { keepMarks } from "./keep-marks.ts";
import type { Replacement } from "./replacement.ts";
import { headLines, readSmallTable, typedCells } from "./small-table.ts";
import { fillsColumns, segmentOf, widthOf } from "./table-layout.ts";
import { textWidth } from "./text-width.ts";

/** Where a cell stands. */
export interface CellPlace {
  readonly table: Table;
  readonly row: TableRow;
  readonly index: number;
}

/**
 * Puts a text without blank edges into a cell, with the marks around the old one and as wide as the column where the column is filled
 * up. `undefined` where the row would not read as before besides.
 */
export function replaceCell(
  text: string,
  place: CellPlace,
  given: string,
  hasDefinitions: boolean,
): Replacement | undefined {
  const { table, row, index } = place;
  const cell = row.cells[index];
  const form = escapeCell(given, hasDefinitions);
  if (cell === undefined || form === undefined || row.cells.length !== table.header.cells.length)
    return undefined;
  return keepMarks(text.slice(cell.start, cell.end))
    .map((wrap) => setIn(text, place, wrap(form)))
    .find((edit) => readsBack(text, place, edit, toMarkdownText(given)));
}

function setIn(text: string, { table, row, index }: CellPlace, content: string): Replacement {
  const cell = row.cells[index] ?? row;
  const segment = segmentOf(text, row, cell);
  const width = widthOf(text, segment);
  const isFilled = fillsColumns(text, table, row);
  if (cell.end > cell.start) {
    const room = isFilled ? width - (cell.start - segment.start) - textWidth(content) : 0;
    const blanks = segment.end === cell.end ? "" : " ".repeat(Math.max(1, room));
    return { range: { start: cell.start, end: segment.end }, text: content + blanks };
  }
  if (content === "") return { range: { start: cell.start, end: cell.start }, text: "" };
  const bare = width === 0 ? content : ` ${content} `;
  const missing = isFilled ? width - textWidth(bare) : 0;
  return { range: segment, text: bare + " ".repeat(Math.max(0, missing)) };
}

/** Whether the row reads as before, and its changed cell as it was given. */
function readsBack(
  text: string,
  { table, row, index }: CellPlace,
  { range, text: fresh }: Replacement,
  given: string,
): boolean {
  const typed = text.slice(row.start, range.start) + fresh + text.slice(range.end, row.end);
  const [header, delimiter] = headLines(text, table);
  const isHeader = row === table.header;
  const small = isHeader ? readSmallTable(typed, delimiter) : readSmallTable(header, delimiter, typed);
  const read = isHeader ? small?.header : small?.row;
  const cell = read?.cells[index];
  if (small === undefined || read === undefined || cell === undefined) return false;
  const after = typedCells(small, read);
  const value = cell.start === cell.end ? "" : small.inline.readCell(cell).text;
  return (
    value === given &&
    after.length === row.cells.length &&
    row.cells.every(({ start, end }, other) => other === index || text.slice(start, end) === after[other])
  );
}
