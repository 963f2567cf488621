/**
 * For tests: reads CSV back (RFC 4180).
 * @throws {TypeError} for a line end in a cell, a quote out of place, or a last line that does not end.
 */
export function readCsv(text: string): string[][] {
  if (!text.endsWith("\r\n")) throw new TypeError("The last line does not end.");
  return text.slice(0, -2).split("\r\n").map(readRow);
}

function readRow(line: string): string[] {
  const cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|$)/y;
  for (;;) {
    const match = pattern.exec(line);
    if (!match) throw new TypeError(`${line} cannot be read.`);
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "") return cells;
  }
}
