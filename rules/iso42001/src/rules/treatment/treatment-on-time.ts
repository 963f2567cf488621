import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { treatment } from "../../kinds/treatment.ts";
import { called } from "../../shared/called.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { isCancelled, isDone } from "./action.ts";

/** What was promised for a day is done on that day, or there is a new day. */
export const treatmentOnTime = defineRule({
  id: "treatment-on-time",
  summary: "No action of the treatment plan is open after the day on which it was due.",
  requirements: ["8.3"],
  severity: "error",
  basis: "requirement",
  on: treatment,
  options: z.strictObject({}),
  notAGap:
    "A delay that was agreed is a new date: write it into the plan, with who agreed. Actions that were given up are not asked.",
  messages: {
    late: {
      problem: "{id} was due on {due}, {ago}, and is not done.",
      why: "The risk that the action was to lower is still what it was, longer than management agreed to.",
      how: "Record it as done if it is; if not, have a new date agreed and written into the plan.",
    },
  },
  appliesTo: (action) => action.has("due") && !isCancelled(action),
  check(action, { project: { today }, report }) {
    const { due } = action.fields;
    if (due === undefined || due >= today || isDone(action)) return;
    report("late", {
      at: action.at("due"),
      data: { id: called(action, "Action"), due, ago: daysAgo(due, today) },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "open after its day",
      files: {
        "aims/treatment-plan.csv": `Action ID,Risk,Action,Owner,Due,Status
ACT-001,R-001,Alert on drift,Aylin,2026-09-30,in progress
                                   ~~~~~~~~~~ ACT-001 was due on 2026-09-30, 52 days ago, and is not done.
ACT-002,R-002,New letter,Jonas,2026-06-10,done
ACT-003,R-002,Counterfactual test,Aylin,2027-02-26,planned
`,
      },
    },
    {
      shows: "good",
      title: "done, given up, or still to come",
      files: {
        "aims/treatment-plan.yaml": `kind: risk-treatment-plan
actions:
  - { id: T-1, action: Alert on drift, due: 2026-01-31, completed_on: 2026-02-10 }
  - { id: T-2, action: Second model, due: 2026-01-31, status: cancelled }
  - { id: T-3, action: New letter, due: 2026-11-21, status: open }
`,
      },
    },
    {
      shows: "absent",
      title: "actions without a date",
      files: {
        "aims/risk-treatment-plan.md": `# Risk treatment plan

| Ref | Action         | Status |
| --- | -------------- | ------ |
| T-1 | Alert on drift | open   |
`,
      },
    },
  ],
});
