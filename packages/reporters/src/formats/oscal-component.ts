import { formatOscalComponent } from "../oscal/format-oscal-component.ts";
import type { Formatter } from "./formatter.ts";

export const oscalComponent: Formatter = {
  name: "oscal-component",
  summary: "for tools of compliance: the Statement of Applicability as an OSCAL component definition",
  extension: "oscal-component.json",
  format: (dossier) => formatOscalComponent(dossier),
};
