import { readCsv } from "../read-csv.ts";
import { textFaults } from "./text-faults.ts";

/** For tests: cells that a spreadsheet takes for a formula, and rows of another width than the first. */
export function csvFaults(text: string): string[] {
  const [head = [], ...rows] = readCsv(text);
  // Where the comma is for decimals, a spreadsheet splits lines at semicolons and heeds only quotes at the ends of what it then has.
  const splitElsewhere = text.split(/[;\r\n]+/).map((part) => part.replace(/^["\s]+/, ""));
  return [
    ...rows.filter((row) => row.length !== head.length).map((row) => `a row of ${row.length} cells`),
    ...[...rows.flat(), ...splitElsewhere].flatMap((cell) =>
      /^\s*[=+\-@|%\uff0b\uff0d\uff1d\uff20]/.test(cell) ? [`the formula ${cell}`] : [],
    ),
    ...textFaults(text.replaceAll("\r\n", "\n")),
  ];
}
