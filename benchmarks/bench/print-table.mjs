/**
 * Prints rows as a Markdown table with padded columns; the first column stands left, the others right.
 *
 * @param {string[]} header
 * @param {string[][]} rows
 */
export function printTable(header, rows) {
  const width = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(width[0]) : cell.padStart(width[column]))).join(" | ")} |`;
  console.log(line(header));
  console.log(
    `| ${width.map((size, column) => (column === 0 ? "-".repeat(size) : `${"-".repeat(size - 1)}:`)).join(" | ")} |`,
  );
  for (const row of rows) console.log(line(row));
  console.log("");
}

/** A figure with as many digits as it deserves. */
export function digits(value) {
  if (value === undefined) return "";
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
