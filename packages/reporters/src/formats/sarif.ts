import { formatSarif } from "../sarif/format-sarif.ts";
import type { Formatter } from "./formatter.ts";

export const sarif: Formatter = {
  name: "sarif",
  summary: "for code scanning and editors: SARIF 2.1.0",
  extension: "sarif",
  format: (dossier) => formatSarif(dossier),
};
