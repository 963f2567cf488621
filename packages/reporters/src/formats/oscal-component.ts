import type { Formatter } from "./formatter.ts";

export const oscalComponent: Formatter = {
  name: "oscal-component",
  summary: "for tools of compliance: the Statement of Applicability as an OSCAL component definition",
  extension: "oscal-component.json",
  load: async () => (await import("../oscal/format-oscal-component.ts")).formatOscalComponent,
};
