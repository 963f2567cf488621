import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { document } from "../../kinds/document.ts";
import { eventLog } from "../../kinds/event-log.ts";
import { loggedEvent } from "../../kinds/logged-event.ts";
import { beside } from "../../shared/beside.ts";
import { listing } from "../../shared/listing.ts";

import { isFilledIn } from "./filled-in.ts";

type EventLog = RecordOf<typeof eventLog>;

/** What is written about event logs leaves nothing open that users of the log need. */
export const eventLogComplete = defineRule({
  id: "event-log-complete",
  summary: "What is written about event logs says which events, who may read them and who answers for them.",
  requirements: ["A.6.2.8"],
  severity: "info",
  basis: "guidance",
  on: eventLog,
  reads: [loggedEvent],
  options: z.strictObject({}),
  notAGap:
    "No control demands these parts; a security policy may say for all logs who reads and protects them, and a line that refers to it will do.",
  messages: {
    lacking: {
      problem: "{name} does not say {lacking}.",
      why: "A log is of use when it holds what is looked for, when those who need it can read it, and when nobody can change it unseen.",
      how: "Add a part on each: the events with their content, access and protection, and who owns the log.",
    },
  },
  appliesTo: (record, { project }) => isFilledIn(record, project),
  check(record, { project, report }) {
    const lacking = lackingIn(record, project);
    if (lacking.length > 0)
      report("lacking", { at: record.at(), data: { name: record.id, lacking: listing(lacking) } });
  },
  examples: [
    {
      shows: "gap",
      title: "phases only",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/event-log-policy.md": `# Event log policy
  ~~~~~~~~~~~~~~~~ Event log policy does not say which events are recorded, who may read and who may not change them and who owns the log.

## Phases

In use.
`,
      },
    },
    {
      shows: "good",
      title: "events as rows, access under a heading, an owner",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/event-log-policy.md": `# Event log policy

**Owner:** Bo Kjeldsen

| Event       | Content       | Retention |
| ----------- | ------------- | --------- |
| score given | case, version | 5 years   |

## Access control

Auditors may read; nobody may change.
`,
      },
    },
    {
      shows: "absent",
      title: "nothing is written about event logs",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
      },
    },
  ],
});

function lackingIn(record: EventLog, project: Project): string[] {
  const events = beside(record, loggedEvent, project).length > 0;
  const control = beside(record, document, project)[0];
  const says: readonly (readonly [string, boolean])[] = [
    ["which events are recorded", events || record.has("events")],
    ["who may read and who may not change them", record.has("access")],
    ["who owns the log", record.has("owner") || (control?.has("owner") ?? false)],
  ];
  return says.filter(([, isSaid]) => !isSaid).map(([what]) => what);
}
