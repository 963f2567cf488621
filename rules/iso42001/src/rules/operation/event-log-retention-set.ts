import { defineRule, isNone, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { eventLog } from "../../kinds/event-log.ts";
import { loggedEvent } from "../../kinds/logged-event.ts";
import { beside } from "../../shared/beside.ts";
import { sentencesOf } from "../../shared/sentences.ts";
import { isFilledIn } from "./filled-in.ts";
import { namesPeriod } from "./names-period.ts";

type EventLog = RecordOf<typeof eventLog>;

const why =
  "Logs that are gone before anybody asks show nothing, and logs that are kept for ever break the duty to delete; either way somebody has to have decided.";
const how =
  "Decide how long the events are kept, with those who handle complaints, law and privacy, and write the period down.";

/** It is decided how long logs are kept. */
export const eventLogRetentionSet = defineRule({
  id: "event-log-retention-set",
  summary: "For the events that are logged it is said how long they are kept.",
  requirements: ["A.6.2.8", "7.5.3"],
  severity: "error",
  basis: "requirement",
  on: eventLog,
  reads: [loggedEvent],
  options: z.strictObject({}),
  notAGap:
    "The period may stand in the retention schedule; then the policy refers to that. A period that ends with an event, such as the end of a contract, is one.",
  messages: {
    missing: { problem: "{name} does not say how long events are kept.", why, how },
    event: { problem: 'Nothing says how long "{event}" is kept.', why, how },
    vague: { problem: '"{text}" says nothing about how long "{event}" is kept.', why, how },
  },
  appliesTo: (record, { project }) => isFilledIn(record, project),
  check(record, { project, report }) {
    const events = beside(record, loggedEvent, project).filter(({ ragged }) => !ragged);
    const rows = events.filter((event) => event.state("retention") !== "absent");
    if (isSaidForAll(record)) return;
    if (rows.length === 0) {
      const at = record.at(record.state("retention") === "absent" ? undefined : "retention");
      return report("missing", { at, data: { name: record.id } });
    }
    for (const each of rows) {
      const text = each.has("retention") ? (each.written("retention") ?? "") : "";
      const at = each.at("retention");
      const place = { at, key: each.id };
      if (text === "" || isNone(text)) report("event", { ...place, data: { event: each.id } });
      else if (!namesPeriod(text)) report("vague", { ...place, data: { text, event: each.id } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "one event without, one as long as needed; no word at all",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/event-log-policy.md": `# Event log policy

| Event       | Retention         | Content |
| ----------- | ----------------- | ------- |
| score given | 5 years           | score   |
| override    |                   | reason  |
                ~ Nothing says how long "override" is kept.
| training    | as long as needed | data    |
                ~~~~~~~~~~~~~~~~~ "as long as needed" says nothing about how long "training" is kept.
`,
        "aims/logging-plan.md": `# Logging plan
  ~~~~~~~~~~~~ Logging plan does not say how long events are kept.

## Events

Each answer.
`,
      },
    },
    {
      shows: "good",
      title: "a line, a sentence, the schedule",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
        "aims/event-log-policy.yaml":
          "kind: event-log-policy\nevents: [score given]\nretention_period: 24 months\n",
        "aims/event-log-plan.md":
          "# Event log plan\n\nChats are kept for half a year, alerts for two years.\n",
        "aims/logging-plan.md":
          "# Logging plan\n\n## Retention\n\nAs the [retention schedule](retention.md) says.\n",
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

/** Under a heading or on a line of its own; or, where no column asks for it, in a sentence. */
function isSaidForAll(record: EventLog): boolean {
  if (record.has("retention")) return namesPeriod(record.written("retention") ?? "");
  return sentencesOf(record.document).some(
    ({ text, isRow }) =>
      !isRow &&
      /\b(?:all|every|logs?|events?|entries|chats?)\b/i.test(text) &&
      keeping.test(text) &&
      namesPeriod(text),
  );
}

const keeping = /\b(?:kept|keep|retain\w*|retention|stored?|delet\w*|held|aufbewahr\w*)\b/i;
