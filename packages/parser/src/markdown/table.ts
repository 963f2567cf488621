import type { Range } from "@aims-lint/core";
import { BACKSLASH, COLON, DASH, PIPE, skipBlanks, trimBlanks } from "./characters.ts";
import { CODE_INDENT } from "./indented-code.ts";
import type { Line } from "./line.ts";
import type { Table, TableRow } from "./outline.ts";
import type { OpenParagraph } from "./paragraph.ts";

/** A table while its rows come in. */
export class OpenTable {
  readonly kind = "table";
  readonly #header: TableRow;
  readonly #delimiter: Range;
  readonly #rows: TableRow[] = [];

  constructor(header: TableRow, delimiter: Range) {
    this.#header = header;
    this.#delimiter = delimiter;
  }

  add(line: Line): void {
    this.#rows.push(readRow(line.text, line.solid, line.end));
  }

  finish(): Table {
    const last = this.#rows.at(-1) ?? this.#delimiter;
    const { start } = this.#header;
    return {
      type: "table",
      start,
      end: last.end,
      header: this.#header,
      delimiter: this.#delimiter,
      rows: this.#rows,
    };
  }
}

/** Begins a table where `line` is the delimiter row and the last line of the paragraph above a header. */
export function openTable(line: Line, paragraph: OpenParagraph): OpenTable | undefined {
  if (paragraph.lastIndent >= CODE_INDENT) return undefined;
  const columns = delimiterColumns(line);
  if (columns === undefined) return undefined;
  const header = readRow(line.text, paragraph.lastSolid, paragraph.lastEnd);
  if (header.cells.length !== columns || isLonePipe(line.text, header)) return undefined;
  paragraph.dropLast();
  return new OpenTable(header, { start: line.solid, end: line.end });
}

function isLonePipe(text: string, { start, end }: Range): boolean {
  return text.charCodeAt(start) === PIPE && skipBlanks(text, start + 1, end) === end;
}

/** The cells of a row: what is between pipes, of which the first and the last may be left out. */
function readRow(text: string, start: number, end: number): TableRow {
  const cells: Range[] = [];
  let from = text.charCodeAt(start) === PIPE ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === PIPE) {
      cells.push(cell(text, from, at));
      from = at + 1;
    } else if (code === BACKSLASH && escapesInRow(text.charCodeAt(at + 1))) at++;
  }
  if (cells.length === 0 || skipBlanks(text, from, end) < end) cells.push(cell(text, from, end));
  return { start, end, cells };
}

function escapesInRow(code: number): boolean {
  return code === PIPE || code === BACKSLASH;
}

/** What is written between two places; behind one blank where that is nothing. */
function cell(text: string, from: number, to: number): Range {
  const start = skipBlanks(text, from, to);
  if (start < to) return { start, end: trimBlanks(text, start, to) };
  const place = Math.min(from + 1, to);
  return { start: place, end: place };
}

/** How many columns a delimiter row has; undefined for any other line. */
function delimiterColumns(line: Line): number | undefined {
  const { text, end } = line;
  let at = line.solid;
  let marked = false;
  let columns = 0;
  if (text.charCodeAt(at) === PIPE) {
    marked = true;
    at = skipBlanks(text, at + 1, end);
  }
  while (at < end) {
    const column = delimiterCellEnd(text, at, end);
    if (column === undefined) return undefined;
    columns++;
    marked ||= text.charCodeAt(at) === COLON || text.charCodeAt(column - 1) === COLON;
    at = skipBlanks(text, column, end);
    if (at === end) break;
    if (text.charCodeAt(at) !== PIPE) return undefined;
    marked = true;
    at = skipBlanks(text, at + 1, end);
  }
  return marked && columns > 0 ? columns : undefined;
}

/** Behind `:--:`, the colons optional, at least one dash. */
function delimiterCellEnd(text: string, start: number, end: number): number | undefined {
  const dashes = text.charCodeAt(start) === COLON ? start + 1 : start;
  let at = dashes;
  while (at < end && text.charCodeAt(at) === DASH) at++;
  if (at === dashes) return undefined;
  return at < end && text.charCodeAt(at) === COLON ? at + 1 : at;
}
