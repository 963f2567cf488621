import { date, defineKind, identifier, person, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** How people raise concerns, and what happens to a concern and to its sender (A.3.3). */
export const concernProcedure = defineKind({
  name: "concern-procedure",
  summary:
    "The way in which people raise concerns about AI: routes, confidentiality, handling, escalation, protection.",
  form: "document",
  titles: names(
    "Concerns procedure | Concern reporting procedure | Concern procedure | Raising concerns | Raising concerns about AI",
    "Reporting of concerns | Reporting concerns | Concern reporting | AI concern reporting | Reporting concerns about AI",
    "Concern reporting policy | Concerns policy | Reporting of concerns procedure | How to raise a concern",
    "Whistleblowing procedure | Whistleblowing policy | Whistleblower policy | Speak-up policy | Speak-up procedure",
  ),
  types: ["concerns-procedure", "concern-reporting-procedure"],
  locations: ["**/concerns-procedure.*", "**/concern-reporting*", "**/whistleblow*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    title: text(),
    owner: person({ aliases: names("Document owner | Procedure owner") }),
    nextReview: date({ aliases: names("Next review date | Review due") }),
    audience: section({
      aliases: names(
        "Who may report | Who can report | For whom | For whom and about what | Who may raise concerns | Scope",
      ),
    }),
    channels: section({
      aliases: names(
        "Channels | Channel | Routes | Reporting channels | How to report | How to raise a concern | Ways to report | How",
        "Reporting process | Reporting routes | Where to report | Contact | Initial reporting",
      ),
    }),
    confidentiality: section({
      aliases: names(
        "Confidentiality and anonymity | Anonymity | Anonymous reporting | Confidential reporting | Privacy",
        "Confidentiality and protection | Confidentiality and non-retaliation",
      ),
    }),
    handling: section({
      aliases: names(
        "Handling of concerns | Investigation | Process | Steps | How concerns are handled | Investigation and resolution",
        "Investigation process | What happens next | Handler | Who handles concerns | Responsibilities | Roles",
      ),
    }),
    escalation: section({
      aliases: names("Escalation process | Escalation path | Escalation to management | Escalation triggers"),
    }),
    protection: section({
      aliases: names(
        "Protection of reporters | Protection from retaliation | Protection against retaliation | Non-retaliation",
        "Protection from reprisal | Protection against reprisals | No retaliation | Whistleblower protection | Anti-retaliation",
        "Confidentiality and protection | Confidentiality and non-retaliation | Reporter protection",
      ),
    }),
    responseDays: text({
      aliases: names("Response days | Response time | Days to answer | Response within | Answer within"),
      summary: "Within how many days a sender is answered.",
    }),
  },
});
