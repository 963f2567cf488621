import { createInlineReader } from "../markdown/create-inline-reader.ts";
import type { InlineReader } from "../markdown/inline.ts";
import type { Table, TableRow } from "../markdown/outline.ts";
import { readOutline } from "../markdown/read-outline.ts";

/** A row as it reads below its header. */
export interface SmallTable {
  readonly text: string;
  readonly header: TableRow;
  /** Absent where the table is a header only. */
  readonly row: TableRow | undefined;
  readonly inline: InlineReader;
}

/**
 * Reads a row, or a header where `row` is none, as if the table had no other: rows do not depend on each other. `undefined` where the
 * lines are no table.
 */
export function readSmallTable(header: string, delimiter: string, row?: string): SmallTable | undefined {
  const text = [header, delimiter, ...(row === undefined ? [] : [row])].join("\n");
  const outline = readOutline(text);
  const [block, ...others] = outline.blocks;
  if (block?.type !== "table" || others.length > 0 || block.start !== 0) return undefined;
  if (block.rows.length !== (row === undefined ? 0 : 1)) return undefined;
  return { text, header: block.header, row: block.rows[0], inline: createInlineReader(outline) };
}

/** What is typed in the header and the delimiter row of a table. */
export function headLines(
  text: string,
  { header, delimiter }: Table,
): readonly [header: string, delimiter: string] {
  return [text.slice(header.start, header.end), text.slice(delimiter.start, delimiter.end)];
}

/** The cells of a row as they were typed. */
export function typedCells({ text }: SmallTable, row: TableRow): string[] {
  return row.cells.map(({ start, end }) => text.slice(start, end));
}
