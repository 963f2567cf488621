import { armour } from "./armour.ts";

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as it is meant: CRLF between rows, no formulas. Texts are kept whole, with their line
 * ends, so it is not safe to print; `readCsvSheet` gives back the same texts.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string, index: number): string {
  const safe = armour(text);
  // A row of one empty cell would be a blank line, and `sep=` at the start would be taken for an instruction.
  const isQuoted = /[",;\t\r\n]|^[\s\ufeff]|\s$/.test(safe) || (index === 0 && /^(?:sep=|$)/i.test(safe));
  return isQuoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
