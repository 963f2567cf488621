import type { Formatter } from "./formatter.ts";

export const soaCsv: Formatter = {
  name: "soa-csv",
  summary: "the Statement of Applicability, one control a row",
  extension: "soa.csv",
  load: async () => (await import("../soa/format-soa-csv.ts")).formatSoaCsv,
};
