import { choice, date, defineKind, identifier, person, references, text } from "@aims-lint/core";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { severalSystems } from "./several-systems.ts";

/** Where a concern or a report from outside stands. */
export const reportStatus = choice(["open", "closed"], {
  aliases: names("State | Progress"),
  words: synonyms({
    open: "new | received | in progress | ongoing | under review | under investigation | investigating | acknowledged | pending | to do",
    closed: "done | answered | resolved | complete | completed | rejected | withdrawn | dismissed | finished",
  }),
});

/** A concern that somebody raised (A.3.3). */
export const concern = defineKind({
  name: "concern",
  summary:
    "A concern about the organisation's part in an AI system: when it came in, what became of it, and when its sender was answered.",
  titles: names(
    "Log of concerns about AI | Concerns log | Concern log | Concerns register | Concern register | Log of concerns",
    "Register of concerns | AI concerns log | AI concern log | Concerns raised | Raised concerns",
    "Whistleblowing log | Speak-up log",
  ),
  types: ["concerns-log", "concern-log"],
  prefixes: ["CNC", "CONCERN"],
  locations: [
    "**/concerns-log.*",
    "**/concerns_log.*",
    "**/concern-log.*",
    "**/concern_log.*",
    "**/concerns.*",
  ],
  partOf: ["concern-procedure"],
  collections: ["concerns", "concerns-log", "concerns_log"],
  names: ["description"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({
      aliases: names(
        "Concern ID | Concern # | Case # | Concern no | Case ID | Case | Case no | Ref | # | No | Number",
      ),
    }),
    description: text({
      aliases: names("Concern | Subject | Summary | What was raised | Details | Title | Issue | Topic"),
    }),
    receivedOn: date({
      aliases: names(
        "Received | Date received | Raised on | Date raised | Raised | Date | Reported on | Opened | Opened on | Date reported",
      ),
    }),
    systems: severalSystems,
    channel: text({ aliases: names("Route | Received by | How | Received via | Via") }),
    targetDays: text({
      aliases: names(
        "Target days | Target (days) | Target | Response days | Response target | Days to answer | Response time | Within days",
      ),
      summary: "Within how many days the sender is answered.",
    }),
    due: date({ aliases: names("Due date | Answer due | Response due | Due on | Deadline | Answer by") }),
    respondedOn: date({
      aliases: names(
        "Responded | Response date | Answered on | Answered | Date answered | Date of response | Result told on | Replied on",
        "Feedback given on | Date responded | Closed on | Date closed | Resolved on",
      ),
    }),
    outcome: text({
      aliases: names("Result | Response | Action taken | Action | Resolution | Decision | Finding"),
    }),
    followUpOn: date({
      aliases: names("Asked again on | Follow-up | Follow-up on | Followed up on | Reprisal check"),
    }),
    nonconformity: references("nonconformity", { aliases: names("NC | NC ID | NCR | Related NC") }),
    owner: person({ aliases: names("Handler | Handled by | Responsible | Assigned to | Case owner") }),
    status: reportStatus,
  },
});
