import { date, defineKind, identifier, person, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** How anybody can report harm by an AI system, and what happens then (A.8.3). */
export const adverseImpactProcedure = defineKind({
  name: "adverse-impact-procedure",
  summary:
    "The way in for reports of harm by an AI system: who may report, through which channels, and how reports are handled.",
  form: "document",
  titles: names(
    "Adverse impact reporting | Reports of adverse impact | Reporting of adverse impacts | Reporting of adverse impact",
    "Adverse impact reporting procedure | Adverse impact procedure | Adverse impact reporting channel",
    "External reporting procedure | External reporting of adverse impacts | External reporting channel",
    "Reporting channel for adverse impacts | Complaints procedure | Complaint procedure | Complaint handling procedure",
    "AI complaints procedure | Feedback and complaints | Reporting adverse impacts",
  ),
  types: ["adverse-impact-reporting", "adverse-impact-reporting-procedure", "external-reporting"],
  locations: ["**/adverse-impact-reporting*", "**/adverse_impact_reporting*", "**/external-reporting*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    title: text(),
    owner: person({ aliases: names("Document owner | Procedure owner") }),
    nextReview: date({ aliases: names("Next review date | Review due") }),
    audience: section({
      aliases: names(
        "Who may report | Who can report | For whom | Audience | Reporters | Who may use the channel | Who can complain",
      ),
    }),
    subjects: section({
      aliases: names("What can be reported | What to report | Types of impact | Reportable impacts"),
    }),
    channels: section({
      aliases: names(
        "Channels | Channel | Reporting channels | How to report | Routes | Ways to report | Where to report | Contact | Contacts",
        "How to reach us | How to complain | Contact points",
      ),
    }),
    handling: section({
      aliases: names(
        "Handling of reports | Process | Steps | What happens next | How reports are handled | Investigation | Review of reports",
        "Triage | Complaint process | Response",
      ),
    }),
    responseDays: text({
      aliases: names(
        "Response days | Response time | Days to answer | Response within | Answer within | Target days",
      ),
      summary: "Within how many days a sender is answered.",
    }),
  },
});
