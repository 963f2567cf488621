import { sanitise } from "./sanitise.ts";
import { shorten } from "./shorten.ts";

/** UTF-16 code units of a cell; Excel takes 32,767, and breaks the table where there are more. */
const longest = 32_000;

/**
 * Rows as CSV (RFC 4180): lines end with CRLF, cells are quoted where they have to be. Safe to open and to print: a cell that a
 * spreadsheet would take for a formula begins with an apostrophe, line ends in a cell become blanks, what is invisible is written
 * out, no line begins as a command to a CI runner does, and a text that no cell takes is cut with the number of what is left out.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  const text = typeof value === "number" ? String(value) : disarm(shorten(oneLine(value), longest));
  return /[",]|^[\s:]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function oneLine(text: string): string {
  return sanitise(text.replace(/\s*[\r\n]+\s*/g, " "));
}

/** Behind a semicolon as well: where the comma is for decimals, spreadsheets split lines there, whatever the file says. */
function disarm(text: string): string {
  return text.replace(/(^|;)(?=[\s"']*[=+\-@|%\uff1d\uff0b\uff0d\uff20])/gu, "$1'");
}
