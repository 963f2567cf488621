import { sanitise } from "./sanitise.ts";

/**
 * Rows as CSV (RFC 4180): lines end with CRLF, cells are quoted where they have to be. Safe to open and to print: a cell that a
 * spreadsheet would take for a formula begins with an apostrophe, line ends in a cell become blanks, what is invisible is written
 * out, and no line begins as a command to a CI runner does.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  const text = typeof value === "number" ? String(value) : disarm(oneLine(value));
  return /[",]|^[\s:]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function oneLine(text: string): string {
  return sanitise(text.replace(/\s*[\r\n]+\s*/g, " "));
}

function disarm(text: string): string {
  return /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `'${text}` : text;
}
