import type { Formatter } from "./formatter.ts";

export const oscal: Formatter = {
  name: "oscal",
  summary: "for tools of compliance: OSCAL assessment results",
  extension: "oscal.json",
  load: async () => (await import("../oscal/format-oscal.ts")).formatOscal,
};
