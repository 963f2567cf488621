import { defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";

/** A type of incident in the plan for telling people (A.8.4). */
export const incidentType = defineKind({
  name: "incident-type",
  summary:
    "A type of incident in the communication plan: who is told, how soon, what, by which route and by whom.",
  titles: names("Incident types | Types of incidents | Types of incident | Incident notification matrix"),
  partOf: ["incident-plan"],
  collections: ["types", "incident-types", "incident_types", "notifications"],
  names: ["type"],
  fields: {
    id: identifier({ aliases: names("Type ID | Ref | # | No") }),
    type: text({
      aliases: names(
        "Incident type | Type of incident | Incident | Incident category | Category | Incident class | Class",
        "Kind of incident | Severity | Severity level | Level",
      ),
    }),
    example: text({ aliases: names("Examples | Description | Definition | Criteria") }),
    notify: text({
      aliases: names(
        "Who is told | Who | Whom | To whom | Notify | Recipients | Recipient | Audience | Who is informed | Informed",
        "Parties to notify | Notified parties | Who to notify | Stakeholders | Communicate to | Told",
      ),
    }),
    within: text({
      aliases: names(
        "Within hours | Within | Hours | Time limit | Time limit (hours) | Limit | Deadline | When | How soon | Timeframe",
        "Notify within | Notification time | Notification deadline | Response time | Timeline | Within (hours)",
      ),
      summary: "How soon people are told: hours where no unit is given.",
    }),
    content: text({
      aliases: names("What | What is told | Message | Information | Information given | What we say"),
    }),
    channel: text({
      aliases: names(
        "Channels | Route | How | By which route | Communication channel | Communication channels",
      ),
    }),
    role: person({
      aliases: names(
        "Responsible | Responsible role | By whom | Owner | Sender | Who tells | Role responsible | Accountable",
        "Responsible person | Communicated by",
      ),
    }),
  },
});
