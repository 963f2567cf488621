/**
 * Rows as CSV (RFC 4180): lines end with CRLF, cells are quoted where they have to be. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  const text = typeof value === "number" ? String(value) : disarm(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function disarm(text: string): string {
  return /^[\s\p{Cf}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u.test(text) || /^[\t\r\n]/.test(text)
    ? `'${text}`
    : text;
}
