import type { Dossier } from "@aims-lint/core";
import { toCsv } from "../safety/to-csv.ts";
import { soaTable } from "./soa-rows.ts";

/** The Statement of Applicability as CSV, one control a row. */
export function formatSoaCsv(dossier: Dossier): string {
  const { columns, rows } = soaTable(dossier);
  return toCsv([
    columns,
    ...rows.map(({ cells }) => columns.map((name) => (cells.get(name) ?? []).join("; "))),
  ]);
}
