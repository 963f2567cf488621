import type { Formatter } from "./formatter.ts";

export const csv: Formatter = {
  name: "csv",
  summary: "for spreadsheets: one finding a row",
  extension: "csv",
  load: async () => (await import("../csv/format-csv.ts")).formatCsv,
};
