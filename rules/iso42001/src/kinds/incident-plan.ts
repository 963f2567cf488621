import { type Document, defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** What is told to whom when an incident happens, and how soon (A.8.4). One record for each type of incident, or one for the plan. */
export const incidentPlan = defineKind({
  name: "incident-plan",
  summary:
    "The plan for telling people about incidents: for a type of incident who is told, how soon, what, by which route and by whom.",
  titles: names(
    "Incident communication plan | AI incident communication plan | Incident communication | Communication of incidents",
    "Incident communication procedure | Incident notification procedure | Incident notification plan",
    "Incident response plan | AI incident response plan | Incident response procedure | AI incident response procedure",
    "Incident management procedure | Incident management plan | AI incident management | AI incident response",
    "Incident reporting procedure | Plan de communication des incidents | Plano de comunicação de incidentes",
  ),
  types: ["incident-communication-plan", "incident-plan", "incident-response-plan"],
  locations: ["**/incident-communication*", "**/incident_communication*", "**/ai-incident-response*"],
  collections: ["types", "incident-types", "incident_types", "notifications"],
  names: ["type"],
  declines: (document) => ofAnotherStandard(document) ?? aboutAnyIncident(document),
  fields: {
    id: identifier({ aliases: names("Type ID | Ref | # | No | Document ID | Doc ID") }),
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

/** A plan for incidents of every kind counts where it speaks of AI. */
function aboutAnyIncident({ title, path, text: whole }: Document): string | undefined {
  const name = `${title?.value ?? ""} ${path.slice(path.lastIndexOf("/") + 1).replace(/[_-]+/g, " ")}`;
  const isGeneral = /response|management|reporting/i.test(name) && !/communicat|notif/i.test(name);
  return isGeneral &&
    !/\b(?:AI|AIMS|42001|KI|IA)\b|artificial intelligence|machine learning/.test(whole.slice(0, 20_000))
    ? "is about incidents of any kind and does not speak of AI"
    : undefined;
}
