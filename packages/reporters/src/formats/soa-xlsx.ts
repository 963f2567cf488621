import type { Formatter } from "./formatter.ts";

export const soaXlsx: Formatter = {
  name: "soa-xlsx",
  summary: "the Statement of Applicability as a spreadsheet",
  extension: "soa.xlsx",
  isBinary: true,
  load: async () => (await import("../soa/format-soa-xlsx.ts")).formatSoaXlsx,
};
