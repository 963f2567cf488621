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
  return {
    opens: text.charAt(row.start) === "|",
    closes: last !== undefined && text.charAt(segmentOf(text, row, last).end) === "|" && last.end < row.end,
    columns: table.header.cells.map((cell, index) => {
      const own = row.cells[index] ?? cell;
      const head = segmentOf(text, table.header, cell);
      const segment = segmentOf(text, row, own);
      const width = widthOf(text, head);
      const filled =
        row === table.header ? isFilled(text, table, index, width) : widthOf(text, segment) === width;
      const spaced = own.end > own.start ? own.start > segment.start : cell.start > head.start;
      const lead = cell.start - head.start;
      const right = lead > 1 && lead > head.end - cell.end;
      return { width: filled ? width : 0, spaced: spaced || (index === 0 && head.end > cell.end), right };
    }),
  };
}

/** Whether the delimiter row is as wide as the header: the only sign where no row was written yet. */
function isFilled(text: string, { delimiter }: Table, index: number, width: number): boolean {
  const typed = text.slice(delimiter.start, delimiter.end).replace(/^\|/u, "");
  return typed.split("|")[index]?.length === width;
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
