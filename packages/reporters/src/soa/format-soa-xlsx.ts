import type { Dossier } from "@aims-lint/core";
import { type SheetColumn, writeXlsx } from "@aims-lint/sheets";
import { sanitise } from "../safety/sanitise.ts";
import { shorten } from "../safety/shorten.ts";
import { soaFacts } from "./soa-facts.ts";
import { soaTable } from "./soa-rows.ts";

/** UTF-16 code units of a cell; a spreadsheet takes a little more. */
const cellLength = 32_000;

const holds: ReadonlyMap<string, NonNullable<SheetColumn["holds"]>> = new Map([
  ["Findings", "numbers"],
  ["Target", "days"],
  ["Next review", "days"],
]);

/** The Statement of Applicability as a spreadsheet: a sheet with one control a row, and one that says of what and of when it is. */
export function formatSoaXlsx(dossier: Dossier): Uint8Array {
  const { columns, rows } = soaTable(dossier);
  return writeXlsx([
    {
      name: "Statement of Applicability",
      columns: columns.map(toColumn),
      rows: rows.map(({ cells }) => columns.map((name) => cell(cells.get(name) ?? []))),
    },
    {
      name: "About",
      columns: [{ header: "What" }, { header: "Value", widest: 90 }],
      rows: soaFacts(dossier).map(([name, text]) => [name, cell([text])]),
      filtered: false,
    },
  ]);
}

function toColumn(name: string): SheetColumn {
  const held = holds.get(name);
  return { header: cell([name]), widest: 42, ...(held === undefined ? {} : { holds: held }) };
}

function cell(texts: readonly string[]): string {
  const lines = texts.flatMap((text) => text.split(/\r\n|\r|\n/)).map(sanitise);
  return shorten(lines.join("\n"), cellLength);
}
