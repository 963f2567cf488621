import { date, defineKind, identifier, person, references, text } from "@aims-lint/core";
import { reportStatus } from "./concern.ts";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { severalSystems } from "./several-systems.ts";

/** A report that an AI system harmed somebody or something, from outside or inside (A.8.3). */
export const adverseImpact = defineKind({
  name: "adverse-impact",
  summary:
    "A report of harm by an AI system: when it came in, what was found, and when its sender was answered.",
  titles: names(
    "Adverse impact log | Log of adverse impacts | Log of adverse impact reports | Adverse impact reports",
    "Adverse impact report log | Adverse impact register | Adverse impacts | Reported adverse impacts",
    "Register of adverse impacts | Register of adverse impact reports | Complaints log | Complaint log",
    "Complaints register | AI complaints | Log of complaints | Log of reports from outside",
  ),
  types: ["adverse-impact-log", "adverse-impact-report"],
  prefixes: ["AIR", "ADV"],
  locations: [
    "**/adverse-impact-log.*",
    "**/adverse_impact_log.*",
    "**/adverse-impacts.*",
    "**/complaints-log.*",
    "**/complaints_log.*",
    "**/complaints.*",
  ],
  partOf: ["adverse-impact-procedure"],
  collections: ["reports", "adverse-impacts", "adverse_impacts", "complaints"],
  names: ["description"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({
      aliases: names(
        "Report ID | Report # | Complaint ID | Complaint # | Complaint no | Case # | Case ID | Report no | Case | Case no | Ref | # | No | Number",
      ),
    }),
    description: text({
      aliases: names(
        "Report | Complaint | Summary | What was reported | Reported impact | Adverse impact | Impact | Details | Subject | Title",
      ),
    }),
    receivedOn: date({
      aliases: names(
        "Received | Date received | Date | Reported on | Date reported | Opened | Opened on | Raised on",
      ),
    }),
    reporter: text({ aliases: names("Reported by | From | Sender | Complainant | Who reported") }),
    channel: text({ aliases: names("Route | Received via | Via | How") }),
    systems: severalSystems,
    targetDays: text({
      aliases: names(
        "Target days | Target (days) | Target | Response days | Response target | Days to answer | Within days",
      ),
      summary: "Within how many days the sender is answered.",
    }),
    due: date({ aliases: names("Due date | Answer due | Response due | Due on | Deadline | Answer by") }),
    respondedOn: date({
      aliases: names(
        "Responded | Response date | Answered on | Answered | Date answered | Date of response | Replied on",
        "Date responded | Closed on | Date closed | Resolved on",
      ),
    }),
    outcome: text({
      aliases: names("Result | Response | Resolution | Decision | Finding | Action taken | Remedy"),
    }),
    further: text({
      aliases: names("Follow-up | Further action | Further steps | Handed over to | Next steps"),
    }),
    nonconformity: references("nonconformity", { aliases: names("NC | NC ID | NCR | Related NC") }),
    owner: person({ aliases: names("Handler | Handled by | Responsible | Assigned to") }),
    status: reportStatus,
  },
});
