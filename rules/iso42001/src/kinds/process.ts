import { citations, defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** A process of the AI management system (4.4). */
export const process = defineKind({
  name: "process",
  summary: "A process of the AI management system: who runs it, what goes in, what comes out.",
  titles: names(
    "Processes | Process list | Process register | Process inventory | List of processes",
    "AIMS processes | AIMS process register | Register of processes",
  ),
  types: ["process-register", "process-list"],
  prefixes: ["PRC", "PROC"],
  locations: ["processes.*", "**/process-register.*"],
  collections: ["processes", "process", "process-register"],
  names: ["process"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Process ID | Ref | # | No") }),
    process: text({ aliases: names("Process name | Name | Title | Activity | AIMS process") }),
    owner: person({ aliases: names("Process owner | Responsible | Accountable | Lead") }),
    inputs: text({ aliases: names("Input | In | Triggers | Trigger | Needs | Depends on | Input from") }),
    outputs: text({
      aliases: names("Output | Out | Results | Result | Deliverables | Feeds | Feeds into | Output to"),
    }),
    procedure: citations({
      aliases: names("Procedures | Described in | Documented in | Document | Reference | Related documents"),
    }),
    records: citations({ aliases: names("Record | Evidence | Documented information") }),
  },
});
