export { letters } from "./column-name.ts";
export { readXlsx } from "./reading/read-xlsx.ts";
export type { Sheet, SheetRow } from "./sheet.ts";
export { SheetError } from "./sheet-error.ts";
export type { SheetColumn, TableSheet } from "./table-sheet.ts";
export { writeXlsx } from "./writing/write-xlsx.ts";
