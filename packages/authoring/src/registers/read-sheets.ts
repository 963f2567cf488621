import { readXlsx, type Sheet } from "@aims-lint/sheets";
import { readCsvSheet } from "./csv/read-csv-sheet.ts";
import { unlessNoSheet } from "./unless-no-sheet.ts";

/**
 * The sheets of a spreadsheet file: one of a CSV file, all of an XLSX file.
 * @param name what to call the sheet of a CSV file.
 * @throws {CannotWriteError} for a file that cannot be read.
 */
export function readSheets(name: string, bytes: Uint8Array, encoding?: string): Sheet[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldExcel = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return isZip || isOldExcel ? unlessNoSheet(() => readXlsx(bytes)) : [readCsvSheet(name, bytes, encoding)];
}
