import { formatOscal } from "../oscal/format-oscal.ts";
import type { Formatter } from "./formatter.ts";

export const oscal: Formatter = {
  name: "oscal",
  summary: "for tools of compliance: OSCAL assessment results",
  extension: "oscal.json",
  format: (dossier) => formatOscal(dossier),
};
