import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { counts, isDone } from "./nonconformity.ts";

/** What was promised for a day is done on that day, or there is a new day. */
export const correctiveActionOnTime = defineRule({
  id: "corrective-action-on-time",
  summary: "No corrective action is open after the day on which it was due.",
  requirements: ["10.2"],
  severity: "error",
  basis: "requirement",
  on: nonconformity,
  options: z.strictObject({}),
  notAGap:
    "A delay that was agreed is a new date: write it into the log, with who agreed. Withdrawn entries and observations are not asked.",
  messages: {
    late: {
      problem: "The corrective action of {id} was due on {due}, {ago}, and is not done.",
      why: "What let it happen is still there, longer than the organisation gave itself.",
      how: "Record it as done if it is; if not, have a new date agreed and written into the log.",
    },
  },
  appliesTo: (row) => counts(row) && row.has("due"),
  check(row, { project: { today }, report }) {
    const { due } = row.fields;
    if (due === undefined || due >= today || isDone(row)) return;
    const data = { id: called(row, "Nonconformity"), due, ago: daysAgo(due, today) };
    report("late", { at: row.at("due"), data });
  },
  examples: [
    {
      shows: "gap",
      title: "three months late",
      files: {
        "aims/capa_log.csv": `CAPAID,Date,RelatedNCR,Description,Owner,DueDate,Status
CAPA-1,2026-06-06,NCR-1,Alerts to desk,Mia,2026-08-23,In progress
                                           ~~~~~~~~~~ The corrective action of CAPA-1 was due on 2026-08-23, 90 days ago, and is not done.
CAPA-2,2026-06-06,NCR-2,Quarterly look,Mia,2026-08-23,Implemented
CAPA-3,2026-10-15,NCR-3,Sealed test sets,Jonas,2026-12-15,Open
`,
      },
    },
    {
      shows: "good",
      title: "done, withdrawn, or due today",
      files: {
        "aims/nonconformities.md": `# Nonconformities

| NC ID | Nonconformity   | Due        | Done on    | Status    |
| ----- | --------------- | ---------- | ---------- | --------- |
| NC-1  | Old card in use | 2026-05-29 | 2026-06-22 |           |
| NC-2  | Alerts not read | 2026-05-29 |            | withdrawn |
| NC-3  | Test set known  | 2026-11-21 |            | open      |
`,
      },
    },
    {
      shows: "absent",
      title: "no dates",
      files: {
        "aims/nonconformities.yaml": `nonconformities:
  - { id: NC-1, description: Old card in use, status: open }
`,
      },
    },
  ],
});
