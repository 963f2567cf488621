import { citations, date, defineKind, identifier, person, text } from "@aims-lint/core";
import { ofAnotherStandard } from "./other-standard.ts";

/** A filed piece of evidence. */
export const evidence = defineKind({
  name: "evidence",
  summary: "A piece of evidence on file: what it shows, where it lies, who keeps it.",
  titles: [
    "Evidence register",
    "Evidence index",
    "Evidence manifest",
    "Evidence",
    "Evidence list",
    "Evidence log",
    "AIMS evidence manifest",
  ],
  types: ["evidence-register", "evidence-manifest"],
  prefixes: ["EV", "EVD", "EVIDENCE"],
  locations: ["evidence.*", "**/evidence-register.*", "**/evidence-index.*"],
  collections: ["evidence", "evidences"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: ["Evidence ID", "Ref", "#", "No"] }),
    title: text({ aliases: ["Name", "Evidence", "Evidence title", "Description", "Document", "Record"] }),
    requirement: text({
      aliases: [
        "Control or requirement",
        "Control or requirement id",
        "Requirement",
        "Control",
        "Clause",
        "Controls",
        "Clause / control",
      ],
    }),
    path: citations({
      aliases: [
        "Evidence URI",
        "Location",
        "Link",
        "File",
        "Evidence link",
        "URI",
        "URL",
        "Where",
        "Document link",
        "Path / link",
      ],
    }),
    owner: person({ aliases: ["Responsible", "Custodian", "Evidence owner"] }),
    capturedOn: date({
      aliases: ["Captured on", "Captured at", "Captured", "Date", "Collected on", "Created"],
    }),
    nextReview: date({ aliases: ["Review", "Review date", "Next review date", "Valid until"] }),
    retention: text({ aliases: ["Retention period"] }),
  },
});
