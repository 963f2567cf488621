import type { Row, Table } from "@aims-lint/core";
import { lazy } from "../lazy.ts";
import type { Block, Table as TableBlock, TableRow } from "../markdown/outline.ts";
import { walkBlocks } from "../markdown/walk-blocks.ts";
import { readCell } from "../metadata/field-table.ts";
import type { MarkdownContext } from "../metadata/read-fields.ts";

/** The tables among the blocks, those in containers too. Rows are read when they are asked for. */
export function readTables(context: MarkdownContext, blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  for (const block of walkBlocks(blocks)) if (block.type === "table") tables.push(readTable(context, block));
  return tables;
}

function readTable(context: MarkdownContext, block: TableBlock): Table {
  const header = lazy(() => readRow(context, block.header).cells);
  const rows = lazy(() => block.rows.map((row) => readRow(context, row)));
  return {
    get header() {
      return header();
    },
    get rows() {
      return rows();
    },
    range: { start: block.start, end: block.end },
  };
}

function readRow(context: MarkdownContext, { cells, start, end }: TableRow): Row {
  return { cells: cells.map((cell) => readCell(context, cell)), range: { start, end } };
}
