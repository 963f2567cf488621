import type { Range } from "@aims-lint/core";
import { isBlank } from "../markdown/characters.ts";
import type { Table, TableRow } from "../markdown/outline.ts";
import { textWidth } from "./text-width.ts";

/** What lies between the pipes around a cell, blanks too. */
export function segmentOf(text: string, row: Range, cell: Range): Range {
  let { start, end } = cell;
  while (start > row.start && isBlank(text.charCodeAt(start - 1))) start--;
  while (end < row.end && isBlank(text.charCodeAt(end))) end++;
  return { start, end };
}

/** How the rows of a table are set. */
export interface TableLayout {
  /** A pipe before the first cell, and one behind the last. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly columns: readonly ColumnLayout[];
}

export interface ColumnLayout {
  /** The width between the pipes that cells are filled up to; 0 where they are not. */
  readonly width: number;
  /** Whether a blank parts the text from the pipes. */
  readonly spaced: boolean;
  /** Whether blanks stand before the text and not behind it. */
  readonly right: boolean;
}

/** The layout of a table, as its header and one of its rows show it; `row` is the header where it has no other. */
export function layoutOf(text: string, table: Table, row: TableRow): TableLayout {
  const last = row.cells.at(-1);
  const isFilled = fillsColumns(text, table, row);
  return {
    opens: text.charAt(row.start) === "|",
    closes: last !== undefined && text.charAt(segmentOf(text, row, last).end) === "|" && last.end < row.end,
    columns: table.header.cells.map((cell, index) => {
      const own = row.cells[index] ?? cell;
      const head = segmentOf(text, table.header, cell);
      const segment = segmentOf(text, row, own);
      const spaced = own.end > own.start ? own.start > segment.start : cell.start > head.start;
      const lead = cell.start - head.start;
      const right = lead > 1 && lead > head.end - cell.end;
      const isSpaced = spaced || (index === 0 && head.end > cell.end);
      return { width: isFilled ? widthOf(text, head) : 0, spaced: isSpaced, right };
    }),
  };
}

/**
 * Whether the cells of a row are filled up with blanks to the width of the header, but for those that are longer. Where there is no row,
 * the delimiter row tells. Blanks where nothing is written tell nothing: whoever emptied a cell may have left them.
 */
export function fillsColumns(text: string, table: Table, row: TableRow): boolean {
  const heads = table.header.cells.map((cell) => segmentOf(text, table.header, cell));
  if (row === table.header) {
    const typed = text.slice(table.delimiter.start, table.delimiter.end).replace(/^\|/u, "").split("|");
    return heads.every((head, index) => typed[index]?.length === widthOf(text, head));
  }
  const cells = row.cells.map((cell) => ({ cell, segment: segmentOf(text, row, cell) }));
  const isPadded = cells.some(
    ({ cell, segment }) =>
      cell.end > cell.start && (segment.end - cell.end > 1 || cell.start - segment.start > 1),
  );
  const fits = cells.every(({ cell, segment }, index) => {
    const head = heads[index];
    const [own, full] = [widthOf(text, segment), head ? widthOf(text, head) : 0];
    return own === full || (own > full && segment.end - cell.end <= 1);
  });
  return (
    fits && (isPadded || table.header.cells.some((cell, index) => (heads[index]?.end ?? 0) - cell.end > 1))
  );
}

/** The text of a cell between its pipes. */
export function setCell(content: string, { width, spaced, right }: ColumnLayout): string {
  const blank = spaced ? " " : "";
  const bare = content === "" ? (spaced ? " " : "") : `${blank}${content}${blank}`;
  const missing = " ".repeat(Math.max(0, width - textWidth(bare)));
  return right ? missing + bare : bare + missing;
}

/** The columns that a range of the text takes. */
export function widthOf(text: string, { start, end }: Range): number {
  return textWidth(text.slice(start, end));
}
