import { readXlsx } from "@aims-lint/sheets";
import { textFaults } from "./text-faults.ts";

/**
 * For tests: what a spreadsheet holds that it may not: a formula, what is hidden, a cell that steers or hides something. No runner reads a
 * line of a cell.
 */
export function xlsxFaults(bytes: Uint8Array): string[] {
  return readXlsx(bytes).flatMap(({ name, isHidden, notes, rows }) => [
    ...textFaults(name),
    ...(isHidden ? [`the sheet ${name} is hidden`] : []),
    ...notes,
    ...rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => textFaults(cell.replace(/\n/g, " ").replace(/^\s*::/, ""))),
    ),
  ]);
}
