/**
 * A GFM table. Cells are Markdown: the caller escapes the pipes that belong to the text.
 *
 * @param {string[]} header
 * @param {string[][]} rows
 * @param {{ loose?: boolean }} [layout] `loose` leaves out the outer pipes, as some editors do
 */
export function markdownTable(header, rows, { loose = false } = {}) {
  const line = (cells) => (loose ? cells.join(" | ") : `| ${cells.join(" | ")} |`);
  const rule = header.map((_, index) => (index % 5 === 4 ? "---:" : "---"));
  return [line(header), line(rule), ...rows.map(line)].join("\n");
}

/** A CSV text (RFC 4180): cells with a comma, a quote or a line break are quoted. */
export function csvTable(header, rows) {
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${[header, ...rows].map((row) => row.map(cell).join(",")).join("\n")}\n`;
}
