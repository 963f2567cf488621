import { citations, type Document, date, defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** Something that is communicated: planned (7.4) or sent (5.2, 5.3). */
export const communication = defineKind({
  name: "communication",
  summary:
    "Something about the AI management system that is told to somebody: as planned, or as it was sent.",
  titles: names(
    "Communication plan | Communications plan | Communication matrix | Communication register",
    "Communication log | Communication record | Communication records | Communications log",
    "Communication | Communications | Internal and external communication | Stakeholder communication plan",
    "Communication procedures | Communication mechanisms | Communication schedule | What was sent | What was communicated | Communications register",
    "Kommunikationsplan | Plano de comunicação | Plan de comunicación | Plan de communication",
  ),
  types: ["communication-plan", "communication-record", "communication-matrix", "communication-log"],
  prefixes: ["COM", "COMM"],
  locations: ["**/communication-plan.*", "**/communication-log.*", "**/communication-matrix.*"],
  collections: ["communications", "communication", "communication-plan", "communication_plan", "messages"],
  names: ["what"],
  declines: (document) => ofAnotherStandard(document) ?? aboutIncidents(document),
  fields: {
    id: identifier({ aliases: names("Communication ID | Ref | # | No") }),
    what: text({
      aliases: names(
        "Topic | Subject | Message | Content | Information | Item | Communication | What to communicate",
        "Communication item | Communication topic | Title | Description",
      ),
    }),
    when: text({
      aliases: names(
        "Frequency | Timing | When to communicate | Trigger | Schedule | How often | Frequency / trigger",
        "When / how often | Cadence",
      ),
    }),
    whom: text({
      aliases: names(
        "With whom | To whom | To | Audience | Target audience | Recipient | Recipients | Stakeholder",
        "Stakeholders | Target group | Addressee | Addressees | Who receives",
      ),
    }),
    how: text({
      aliases: names(
        "Channel | Channels | Method | Medium | Media | How to communicate | Means | Form | Format",
        "Communication channel | Method / channel",
      ),
    }),
    sender: person({
      aliases: names(
        "Who communicates | Responsible | Owner | Sent by | From | By whom | Responsible person",
        "Communicator | Accountable | Who",
      ),
    }),
    sentOn: date({
      aliases: names(
        "Sent | Date sent | Communicated on | Date | Published on | Last communicated | Last sent",
        "Communication date | Date communicated | Last communication | Delivered on",
      ),
    }),
    evidence: citations({ aliases: names("Record | Proof | Evidence link | Link") }),
  },
});

/** How the users of a system are told about an incident is another plan (A.8.4). */
function aboutIncidents({ path, title }: Document): string | undefined {
  const name = `${path.replace(/^.*\//, "").replace(/[_-]+/g, " ")} ${title?.value ?? ""}`;
  const subject = /\b(?:incidents?|crisis|breach(?:es)?|emergency|security)\b/i.exec(name)?.[0];
  return subject === undefined ? undefined : `is about communication of another sort (${subject})`;
}
