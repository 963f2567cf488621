import { armour } from "./armour.ts";

/**
 * Rows as CSV (RFC 4180) with their texts whole, line ends too, so it is not safe to print. Where it is for a spreadsheet, it is
 * `armoured`: lines end with CRLF, no text is taken for a formula, and `readCsvSheet` gives back the same texts.
 */
export function writeCsv(rows: readonly (readonly string[])[], { armoured }: { armoured: boolean }): string {
  const write = (text: string, index: number): string => cell(armoured ? armour(text) : text, index);
  const lineEnd = armoured ? "\r\n" : "\n";
  return rows.map((row) => row.map(write).join(",") + lineEnd).join("");
}

function cell(safe: string, index: number): string {
  // A row of one empty cell would be a blank line, and `sep=` at the start would be taken for an instruction.
  const isQuoted = /[",;\t\r\n]|^[\s\ufeff]|\s$/.test(safe) || (index === 0 && /^(?:sep=|$)/i.test(safe));
  return isQuoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
