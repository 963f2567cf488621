import { noWriting, type Range, type Row, type Scalar, type Table, type Writing } from "@aims-lint/core";
import { readCell } from "../csv/read-cell.ts";
import { lineStart } from "../yaml/scan-source.ts";
import { lineEndAt } from "./line-end.ts";
import { toPlainText } from "./plain-text.ts";

/** How cells and rows are written into a CSV file; it has no other place for anything. */
export function csvWriting(path: string, text: string, { rows }: Table, delimiter: string): Writing {
  return {
    ...noWriting,
    replace({ range }: Scalar, given) {
      const token = tokenOf(text, range);
      const isQuoted = token.end > range.end;
      const written = writeCell(given, isQuoted);
      const { scalar, next, fault } = readCell(text, token.start, delimiter.charCodeAt(0));
      // What does not end where its cell does has quotes that do not fit.
      const isWhole = fault === undefined && scalar.range.start === range.start && next >= token.end;
      if (written === undefined || !isWhole || (given.trim() === "" && isOnly(rows, range))) return undefined;
      return { path, range: token, text: written };
    },
    addRow(table: Table, cells, after) {
      if (cells.length !== table.header.length) return undefined;
      const row = after === "header" ? undefined : (after ?? table.rows.at(-1));
      const above = row?.range ?? headerRange(text, table, delimiter);
      const isQuoted = (row?.cells ?? table.header).every(
        ({ range }) => tokenOf(text, range).end > range.end,
      );
      const written = cells.map((given) => writeCell(given, isQuoted));
      if (!written.every((one) => one !== undefined) || written.every((one) => /^"?"?$/u.test(one)))
        return undefined;
      const at = { start: above.end, end: above.end };
      return { path, range: at, text: lineEndAt(text, above.end) + written.join(delimiter) };
    },
  };
}

/** Whether the cell is all that its row holds: a row of nothing is none. */
function isOnly(rows: readonly Row[], { start, end }: Range): boolean {
  const row = rows.find(({ range }) => range.start <= start && end <= range.end);
  return row?.cells.every(({ value, range }) => value === "" || range.start === start) ?? true;
}

/** A cell with its quotes, where it has such. */
function tokenOf(text: string, { start, end }: Range): Range {
  const isQuoted = text.charAt(start - 1) === '"' && text.charAt(end) === '"';
  return isQuoted ? { start: start - 1, end: end + 1 } : { start, end };
}

/** Quoted where RFC 4180 asks for it, where another delimiter might be seen in it, or where the cells beside it are. */
function writeCell(given: string, quoted: boolean): string | undefined {
  const text = toPlainText(given);
  if (text === undefined) return undefined;
  return quoted || /[",;\t\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** From the first character of the header to behind its last cell. */
function headerRange(text: string, { header }: Table, delimiter: string): Range {
  const code = delimiter.charCodeAt(0);
  const start = lineStart(text, header[0]?.range.start ?? 0);
  let end = start;
  for (const _ of header) {
    const { next } = readCell(text, end, code);
    if (text.charCodeAt(next) !== code) return { start, end: next };
    end = next + 1;
  }
  return { start, end };
}
