import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { eventLog } from "../../kinds/event-log.ts";
import { loggedEvent } from "../../kinds/logged-event.ts";
import { beside } from "../../shared/beside.ts";
import { isFilledIn } from "./filled-in.ts";
import { isForUse } from "./for-use.ts";

type EventLog = RecordOf<typeof eventLog>;

/** Events are logged while people rely on the system. */
export const eventLogInUse = defineRule({
  id: "event-log-in-use",
  summary: "Events are logged while an AI system is in use.",
  requirements: ["A.6.2.8"],
  severity: "error",
  basis: "requirement",
  on: eventLog,
  reads: [loggedEvent],
  options: z.strictObject({}),
  notAGap:
    "In which other phases events are logged is for the organisation to decide; use is the one that is never left out.",
  messages: {
    left: {
      problem: '{name} names the phases "{phases}", and use is not among them.',
      why: "What went wrong with real people can only be found out from what was logged at that time.",
      how: "Decide what is logged while the system is in use, and add that phase; or name it, if it is logged already.",
    },
    unsaid: {
      problem: "{name} does not say in which phases events are logged.",
      why: "Logs of tests do not tell what a system did to people; an auditor asks for a day in operation.",
      how: "Name the phases in which events are logged, the use of the system among them.",
    },
  },
  appliesTo: (record, { project }) => isFilledIn(record, project),
  check(record, { project, report }) {
    const phases = phasesIn(record, project);
    if (isForUse(phases ?? wholeText(record))) return;
    const at = record.at(record.state("phases") === "absent" ? undefined : "phases");
    if (phases === undefined) report("unsaid", { at, data: { name: record.id } });
    else report("left", { at, data: { name: record.id, phases: shortened(phases) } });
  },
  examples: [
    {
      shows: "gap",
      title: "logs of tests only; not in production; phases left open",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/event-log-policy.md": `# Event log policy

## Phases

Events are recorded in training and in testing.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Event log policy names the phases "Events are recorded in training and in testing.", and use is not among them.
`,
        "aims/logging-plan.yaml": `title: Logging plan
kind: logging-plan
phases: development, testing; not in production
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Logging plan names the phases "development, testing; not in production", and use is not among them.
`,
        "aims/event-logs.md": `# Event logs
  ~~~~~~~~~~ Event logs does not say in which phases events are logged.

## Access

Auditors may read; nobody may change.
`,
      },
    },
    {
      shows: "good",
      title: "in a list, in a column, by what is logged",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/event-log-policy.md": "# Event log policy\n\n## Phases\n\n- verification\n- operation\n",
        "aims/event-log-plan.md":
          "# Event log plan\n\n| Event | Phase | Retention |\n| --- | --- | --- |\n| run | training | 1 year |\n| score | in use | 5 years |\n",
        "aims/logging-plan.md":
          "# Logging plan\n\n## Events\n\n- prediction with its model version\n- human override\n",
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

/** What is said of the phases: under their heading, or in the column of the events. */
function phasesIn(record: EventLog, project: Project): string | undefined {
  if (record.has("phases")) return record.written("phases");
  const events = beside(record, loggedEvent, project).filter(({ ragged }) => !ragged);
  const named = events.flatMap((event) => (event.has("phase") ? [event.written("phase") ?? ""] : []));
  return named.length > 0 ? [...new Set(named)].join(", ") : undefined;
}

function wholeText({ document: { text, title } }: EventLog): string {
  return text.replace(title?.value ?? "", "");
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
