import type { Problem, Row, Scalar, Table } from "@aims-lint/core";
import { limits } from "../limits.ts";
import { raggedRow, textBehindQuote, tooManyCells, unclosedQuote } from "./csv-problems.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { type Cell, readCell } from "./read-cell.ts";

/** One CSV text, read: a table whose header is the first row that is not blank. */
export interface CsvReading {
  /** Undefined where nothing was written. */
  readonly table: Table | undefined;
  /** The comma, semicolon or tab between the cells. */
  readonly delimiter: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads CSV (RFC 4180) with commas, semicolons or tabs, as the header line has them, or as a first line
 * `sep=;` says. Ranges are the cells without quotes and blank edges. Rows in which nothing is written are
 * left out. A row with more or fewer cells than the header is kept as it is and is a problem, unless the
 * surplus is empty. Never throws.
 */
export function readCsv(text: string): CsvReading {
  const problems: Problem[] = [];
  const separator = /^sep=([,;\t])(?:\r\n?|\n|$)/iu.exec(text);
  const start = separator?.[0].length ?? 0;
  const delimiter = separator?.[1] ?? findDelimiter(text, skipBlankLines(text, start));
  let header: readonly Scalar[] | undefined;
  const rows: Row[] = [];
  let read = 0;
  for (let at = start; at < text.length; ) {
    const row = readRow(text, at, delimiter.charCodeAt(0));
    const end = row.at(-1)?.next ?? text.length;
    const range = { start: at, end };
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    const cells = row.map((cell) => cell.scalar);
    if (cells.every((cell) => cell.value === "")) continue;
    for (const cell of row) if (cell.fault !== undefined) problems.push(quoteProblem(cell));
    read += cells.length;
    if (read > limits.csvCells) {
      problems.push(tooManyCells(range));
      break;
    }
    if (header === undefined) {
      header = cells;
      continue;
    }
    rows.push({ cells, range });
    if (isRagged(header, cells)) problems.push(raggedRow(header, row, rows.length, range, delimiter));
  }
  if (header === undefined) return { table: undefined, delimiter, problems };
  return {
    table: { header, rows, range: { start: header[0]?.range.start ?? 0, end: text.length } },
    delimiter,
    problems,
  };
}

function quoteProblem({ fault, scalar }: Cell): Problem {
  return fault === "unclosed" ? unclosedQuote(scalar.range) : textBehindQuote(scalar.range);
}

function readRow(text: string, start: number, delimiter: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = start; ; ) {
    const cell = readCell(text, at, delimiter);
    cells.push(cell);
    if (text.charCodeAt(cell.next) !== delimiter) return cells;
    at = cell.next + 1;
  }
}

function isRagged(header: readonly Scalar[], cells: readonly Scalar[]): boolean {
  return cells.length < header.length || cells.slice(header.length).some((cell) => cell.value !== "");
}

function skipBlankLines(text: string, start: number): number {
  let line = start;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\n" || char === "\r") line = at + 1;
    else if (char.trim() !== "") break;
  }
  return line;
}
