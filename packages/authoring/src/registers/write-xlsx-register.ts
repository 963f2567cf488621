import type { Kind } from "@aims-lint/core";
import { type SheetColumn, writeXlsx } from "@aims-lint/sheets";
import { unlessNoSheet } from "./unless-no-sheet.ts";
import type { Register, RegisterColumn } from "./register.ts";

/**
 * A register as an XLSX file. Fields with fixed words offer them; days and levels are what a spreadsheet calculates with, where nothing of
 * what is written is lost.
 * @throws {CannotWriteError} for a text that no cell can hold.
 */
export function writeXlsxRegister({ columns, rows }: Register, kind: Kind): Uint8Array {
  const sheet = {
    name: kind.titles[0] ?? kind.name,
    columns: columns.map((column) => toSheetColumn(column, kind)),
    rows: rows.map(({ cells }) => cells),
  };
  return unlessNoSheet(() => writeXlsx([sheet]));
}

function toSheetColumn({ header, path }: RegisterColumn, kind: Kind): SheetColumn {
  const field = kind.paths.find((each) => each.path === path)?.field;
  const words = field?.values ?? [];
  return {
    header,
    ...(field?.type === "date" ? { holds: "days" as const } : {}),
    ...(field?.type === "level" ? { holds: "numbers" as const } : {}),
    ...(words.length > 0 ? { words } : {}),
  };
}
