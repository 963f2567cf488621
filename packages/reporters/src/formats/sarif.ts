import type { Formatter } from "./formatter.ts";

export const sarif: Formatter = {
  name: "sarif",
  summary: "for code scanning and editors: SARIF 2.1.0",
  extension: "sarif",
  load: async () => {
    const { formatSarif } = await import("../sarif/format-sarif.ts");
    return (dossier) => formatSarif(dossier);
  },
};
