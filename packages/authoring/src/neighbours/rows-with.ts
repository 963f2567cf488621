import type { Sheet } from "@aims-lint/sheets";

/**
 * The rows of the first sheet whose first row has all of these names, each by the names of its columns; `undefined` where there is none.
 * A row may end before the last column.
 */
export function rowsWith(
  sheets: readonly Sheet[],
  names: readonly string[],
): ReadonlyMap<string, string>[] | undefined {
  const sheet = sheets.find(({ rows: [header] }) => names.every((name) => header?.cells.includes(name)));
  const [header, ...rows] = sheet?.rows ?? [];
  return (
    header &&
    rows.map(({ cells }) => {
      const named = header.cells.map((name, index) => [name, cells[index] ?? ""] as const);
      return new Map(named.filter(([name, text]) => name !== "" && text !== ""));
    })
  );
}
