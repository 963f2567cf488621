import { citations, date, defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** A filed piece of evidence. */
export const evidence = defineKind({
  name: "evidence",
  summary: "A piece of evidence on file: what it shows, where it lies, who keeps it.",
  titles: names(
    "Evidence register | Evidence index | Evidence manifest | Evidence | Evidence list",
    "Evidence log | AIMS evidence manifest",
  ),
  types: ["evidence-register", "evidence-manifest"],
  locations: ["evidence.*", "**/evidence-register.*", "**/evidence-index.*"],
  collections: ["evidence", "evidences"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Evidence ID | Ref | # | No") }),
    title: text({ aliases: names("Name | Topic | Evidence title | Description | Document | Record") }),
    requirement: text({
      aliases: names(
        "Control or requirement | Control or requirement id | Requirement | Control | Clause",
        "Controls | Clause / control",
      ),
    }),
    path: citations({
      aliases: names(
        "Evidence URI | Evidence | Location | Link | File | Evidence link | URI | URL | Where",
        "Document link | Path / link",
      ),
    }),
    owner: person({ aliases: names("Responsible | Custodian | Evidence owner") }),
    capturedOn: date({
      aliases: names("Captured on | Captured at | Captured | Date | Collected on | Created"),
    }),
    nextReview: date({ aliases: names("Review | Review date | Next review date | Valid until") }),
    retention: text({ aliases: ["Retention period"] }),
  },
});
