import { readCsv } from "../read-csv.ts";
import { textFaults } from "./text-faults.ts";

/** For tests: cells that a spreadsheet takes for a formula, and rows of another width than the first. */
export function csvFaults(text: string): string[] {
  const [head = [], ...rows] = readCsv(text);
  return [
    ...rows.filter((row) => row.length !== head.length).map((row) => `a row of ${row.length} cells`),
    ...rows
      .flat()
      .flatMap((cell) => (/^\s*[=+\-@|%\uff0b\uff0d\uff1d\uff20]/.test(cell) ? [`the formula ${cell}`] : [])),
    ...textFaults(text.replaceAll("\r\n", "\n")),
  ];
}
