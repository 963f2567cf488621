import { definePack, type PackWithCatalogue } from "@aims-lint/core";
import { applicability } from "./applicability.ts";
import { attestations } from "./attestations.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import * as crosswalks from "./catalogue/crosswalks.ts";
import { claims } from "./code/claims.ts";
import { dueDates } from "./due/due-dates.ts";
import { evidences } from "./evidences.ts";
import * as kinds from "./kinds/index.ts";
import { registers } from "./registers/registers.ts";
import { rules } from "./rules/index.ts";
import { skeleton } from "./skeleton/index.ts";
import { trace, traceable } from "./tracing/trace.ts";
import { version } from "./version.ts";

/** Everything that knows ISO/IEC 42001:2023: its catalogue, the kinds of its documents, its rules. */
export const iso42001: PackWithCatalogue = definePack({
  name: "iso42001",
  version,
  catalogue,
  crosswalks: {
    frameworks: crosswalks.frameworks,
    relatedTo: crosswalks.relatedTo,
    placesOf: crosswalks.placesOf,
  },
  kinds: Object.values(kinds),
  rules,
  groups: [
    {
      name: "eu-ai-act",
      title: "EU AI Act",
      summary:
        "What Regulation (EU) 2024/1689 adds for systems whose class the inventory states. No class is ever inferred, and nothing here is legal advice.",
    },
    {
      name: "uniform",
      title: "One form of writing",
      summary:
        "Dates as YYYY-MM-DD and one word for a status, for those who want them everywhere: every form that can be read is as good as another to the other rules.",
    },
  ],
  skeleton,
  applicability,
  attestations,
  dueDates,
  evidences,
  trace,
  traceable,
  registers,
  claims,
});

export { catalogue, crosswalks, kinds };
