import { type Document, date, defineKind, identifier, person, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** The plan for telling people about incidents (A.8.4). Its rows for types of incident are records of their own. */
export const incidentPlan = defineKind({
  name: "incident-plan",
  summary:
    "The plan for telling people about incidents: who is told, how soon, what, by which route and by whom.",
  form: "document",
  titles: names(
    "Incident communication plan | AI incident communication plan | Incident communication | Communication of incidents",
    "Incident communication procedure | Incident notification procedure | Incident notification plan",
    "Incident response plan | AI incident response plan | Incident response procedure | AI incident response procedure",
    "Incident management procedure | Incident management plan | AI incident management | AI incident response",
    "Incident reporting procedure | Plan de communication des incidents | Plano de comunicação de incidentes",
  ),
  types: ["incident-communication-plan", "incident-plan", "incident-response-plan"],
  locations: ["**/incident-communication*", "**/incident_communication*", "**/ai-incident-response*"],
  declines: (document) => ofAnotherStandard(document) ?? aboutAnyIncident(document),
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    title: text(),
    owner: person({ aliases: names("Document owner | Plan owner | Procedure owner") }),
    nextReview: date({ aliases: names("Next review date | Review due") }),
    notify: section({
      aliases: names(
        "Who is told | Who is informed | Whom we tell | Recipients | Parties to notify | Who to notify | Notified parties",
        "Whom to notify | Persons to inform",
      ),
    }),
    within: section({
      aliases: names(
        "Time limits | Time limit | Deadlines | Timelines | Notification timelines | Notification deadlines",
      ),
    }),
    content: section({
      aliases: names(
        "What is told | What we say | Content of messages | Message templates | Prepared texts | Contents of the message",
      ),
    }),
    channel: section({
      aliases: names("Channels | Communication channels | Notification channels | Routes"),
    }),
    role: section({
      aliases: names(
        "Responsibilities | Responsible roles | Roles and responsibilities in an incident | Who tells | Who is responsible",
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
