import { defineKind, identifier, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { severalSystems } from "./several-systems.ts";

/** A kind of event that is recorded of AI systems (A.6.2.8). */
export const loggedEvent = defineKind({
  name: "logged-event",
  summary: "A kind of event that is recorded: of which system, with what in it, kept for how long.",
  titles: names("Logged events | Recorded events | Event catalogue | Log events"),
  types: ["logged-event"],
  partOf: ["event-log"],
  collections: ["events", "logged-events", "logged_events"],
  names: ["event"],
  fields: {
    id: identifier({ aliases: names("Event ID | Ref | # | No") }),
    event: text({
      aliases: names("Events | Event type | Logged event | What | What is recorded | Log | Log type"),
    }),
    systems: severalSystems,
    phase: text({ aliases: names("Stage | Life cycle stage | Life cycle phase | Lifecycle stage | When") }),
    content: text({
      aliases: names(
        "Contents | Data | Fields | Data recorded | Details | Logged data | Attributes | Purpose",
      ),
    }),
    retention: text({
      aliases: names(
        "Retention period | Kept for | Keep | How long | Retention time | Storage period | Kept",
        "Retained for | Minimum retention",
      ),
    }),
  },
});
