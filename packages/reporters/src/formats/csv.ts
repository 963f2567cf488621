import { formatCsv } from "../csv/format-csv.ts";
import type { Formatter } from "./formatter.ts";

export const csv: Formatter = {
  name: "csv",
  summary: "for spreadsheets: one finding a row",
  extension: "csv",
  format: (dossier) => formatCsv(dossier),
};
