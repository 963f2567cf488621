import { defineKind, identifier, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** How data for AI systems are managed (A.7.2), traced back (A.7.5) and prepared (A.7.6). */
export const dataManagement = defineKind({
  name: "data-management",
  summary:
    "How the organisation acquires, traces, checks, prepares, keeps and deletes the data of its AI systems.",
  form: "document",
  titles: names(
    "Data management procedure | Data management process | Data management plan | Data management policy",
    "Data management for AI systems | AI data management | AI data management procedure | Data management",
    "AI data governance | Data governance procedure | Data governance policy | Data governance for AI",
    "Data governance for AI systems | Training data management | Data provenance procedure",
    "Provenance procedure | Data preparation procedure | Data acquisition procedure | Data life cycle",
  ),
  types: [
    "data-management-procedure",
    "provenance-procedure",
    "data-governance",
    "data-preparation-procedure",
  ],
  prefixes: ["DMP", "DATAMGMT"],
  locations: ["**/data-management*", "**/data_management*", "**/data-governance*", "**/data_governance*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: ["Document ID", "Doc ID"] }),
    title: text(),
    acquisition: section({
      aliases: names("Data acquisition | Collection | Data collection | Sources | Data sources | Intake"),
    }),
    provenance: section({
      aliases: names("Data provenance | Lineage | Data lineage | Traceability | Versioning | Origin"),
    }),
    preparation: section({
      aliases: names(
        "Data preparation | Preprocessing | Pre-processing | Cleaning | Data processing | Labelling | Labeling",
        "Annotation | Transformation",
      ),
    }),
    quality: section({ aliases: names("Data quality | Quality assurance | Quality checks | Validation") }),
    protection: section({
      aliases: names(
        "Privacy | Data protection | Security | Privacy and security | Personal data | Data security",
        "Anonymisation | Anonymization | Access control",
      ),
    }),
    retention: section({
      aliases: names(
        "Retention and deletion | Retention & disposal | Deletion | Disposal | Retention policy",
      ),
    }),
  },
});
