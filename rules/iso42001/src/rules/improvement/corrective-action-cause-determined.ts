import { defineRule, normaliseKey } from "@aims-lint/core";
import * as z from "zod";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { placesOf, splitLacking } from "../../shared/places.ts";
import { decisionOf, isCase, isRipe, namesAction, rowsOf, says } from "./nonconformity.ts";

const placesOfLogs = placesOf(nonconformity, isCase);

/** An action against a cause that nobody knows is a guess. */
export const correctiveActionCauseDetermined = defineRule({
  id: "corrective-action-cause-determined",
  summary: "Where corrective action is taken, the cause of the nonconformity is known.",
  requirements: ["10.2"],
  severity: "error",
  basis: "requirement",
  on: nonconformity,
  options: z.strictObject({
    days: z.int().nonnegative().default(30).describe("How many days the search for the cause may take."),
  }),
  notAGap:
    "In the first month (the option days) the cause may still be looked for. Where no corrective action is needed, with its reason, nothing is asked here. One sentence is enough; no method of analysis is prescribed.",
  messages: {
    unknown: {
      problem: "{id} has a corrective action, and its cause is not given.",
      why: "An action that is not aimed at a cause changes something, and perhaps not what let it happen.",
      how: "Ask why it could happen until the answer is something that can be changed, and enter that.",
    },
    repeated: {
      problem: "The cause of {id} only says again what happened.",
      why: "What happened is the nonconformity; the cause is what let it happen, and is what the action has to change.",
      how: "Ask why it could happen until the answer is something that can be changed, and enter that.",
    },
    nowhere: {
      problem: "None of the {count} nonconformities of this log gives its cause.",
      why: "An action that is not aimed at a cause changes something, and perhaps not what let it happen.",
      how: "Add a column for the cause, and fill it in for every case with a corrective action.",
    },
  },
  appliesTo: (row, { project, options }) => {
    if (!isCase(row) || !isRipe(row, project.today, options.days)) return false;
    const rows = rowsOf(row, project);
    return namesAction(rows) || decisionOf(rows)?.isNeeded === true;
  },
  check(row, { project, report }) {
    const data = { id: called(row, "Nonconformity") };
    const rows = rowsOf(row, project);
    if (says(rows, "cause")) {
      if (isRepeated(row.written("cause"), [row.written("description"), row.written("correction")]))
        report("repeated", { at: row.at("cause"), data });
      return;
    }
    const places = project.derive(placesOfLogs).get(row.document.path);
    const { own, everywhere } = splitLacking(["cause"], places);
    if (own.length > 0) report("unknown", { at: row.at("cause"), data });
    if (everywhere.length > 0 && places)
      report("nowhere", {
        at: headOf(row.document),
        subject: places.subject,
        once: true,
        data: { count: places.count },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "no cause, and one that is the fault over again",
      files: {
        "aims/nonconformities.md": `# Nonconformities

| NC ID | Found on   | Nonconformity      | Root cause          | Corrective action |
| ----- | ---------- | ------------------ | ------------------- | ----------------- |
| NC-5  | 2026-03-02 | Alerts not read    |                     | Alerts to desk    |
                                            ~ NC-5 has a corrective action, and its cause is not given.
| NC-6  | 2026-04-02 | Old card in use    | old card in use     | Quarterly look    |
                                            ~~~~~~~~~~~~~~~ The cause of NC-6 only says again what happened.
| NC-7  | 2026-11-05 | Test set was known |                     | Sealed test sets  |
`,
      },
    },
    {
      shows: "good",
      title: "the cause stands in the report of the case",
      files: {
        "aims/ncr/NCR-2026-001.md": `# NCR-2026-001 – Nobody told users

- Date opened: 2026-08-06
- Clauses: 8.1

## Root cause analysis

No rule for attempts of medium severity.

## Corrective actions

| Action      | Owner | Due date   |
| ----------- | ----- | ---------- |
| Rate limits | Mia   | 2026-12-15 |
`,
      },
    },
    {
      shows: "absent",
      title: "a log without a column for causes",
      files: {
        "aims/capa.csv": `CAPA ID,Date,Description,Corrective action
~~~~~~~ None of the 2 nonconformities of this log gives its cause.
CAPA-1,2026-02-06,Old card in use,Quarterly look
CAPA-2,2026-03-15,Alerts not read,Alerts to desk
`,
      },
    },
  ],
});

function isRepeated(cause: string | undefined, others: readonly (string | undefined)[]): boolean {
  const key = normaliseKey(cause ?? "");
  return key !== "" && others.some((other) => normaliseKey(other ?? "") === key);
}
