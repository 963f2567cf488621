import { defineKind, identifier, section } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** What people are made aware of, and who was reached (7.3). */
export const awareness = defineKind({
  name: "awareness",
  summary: "What everybody who works for the organisation learns about the AI policy, and who was reached.",
  form: "document",
  titles: names(
    "Awareness record | Awareness records | Awareness register | Awareness log | Awareness",
    "Awareness programme | Awareness program | Awareness plan | AI awareness | Awareness and communication",
    "Awareness completions | Awareness acknowledgements | Policy acknowledgements | Awareness training",
    "Acknowledgements of the AI policy | AI policy acknowledgements | Communication and awareness",
    "AI awareness programme | AI awareness training",
  ),
  types: ["awareness-record", "awareness-programme", "awareness-program", "acknowledgements"],
  locations: ["**/awareness.*", "**/awareness-record*.*", "**/acknowledgements.*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID | Record ID") }),
    topics: section({
      aliases: names(
        "Topic | Awareness topics | Content | Contents | What people learn | Awareness content",
        "Key messages | Learning objectives | Subjects",
      ),
    }),
    audience: section({ aliases: names("Target group | Target groups | Target audience | Participants") }),
    frequency: section({ aliases: names("Interval | How often | Schedule | Cadence") }),
  },
});
