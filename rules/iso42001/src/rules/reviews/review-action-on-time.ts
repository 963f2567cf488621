import { daysBetween, defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { managementReview } from "../../kinds/management-review.ts";
import { reviewAction } from "../../kinds/review-action.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { calledAction } from "./called-action.ts";
import { isLatest } from "./in-order.ts";

/** An action is done by its day, or somebody has said what happens instead. Older minutes stay as they are. */
export const reviewActionOnTime = defineRule({
  id: "review-action-on-time",
  summary: "No action of the last management review is past its day.",
  requirements: ["9.3.3"],
  severity: "warning",
  basis: "practice",
  on: reviewAction,
  reads: [managementReview],
  options: z.strictObject({}),
  notAGap:
    "Minutes are not rewritten: where a list of actions is kept elsewhere, keep the state there and close the action with its date.",
  messages: {
    late: {
      problem: "{action} was due on {due}, {ago}, and is {state}.",
      why: "Decisions that are not carried out make the next review a repetition of this one.",
      how: "Write down what became of it; if it needs more time, agree on a new day with whoever decided on it.",
    },
  },
  appliesTo: (action, { project }) => action.has("due") && isCurrent(action, project),
  check(action, { project: { today }, report }) {
    const { due, status } = action.fields;
    if (due === undefined || due >= today || status === "done" || status === "cancelled") return;
    if (daysBetween(due, today) > 0)
      report("late", {
        at: action.at("due"),
        data: {
          action: calledAction(action),
          due,
          ago: daysAgo(due, today),
          state: status === undefined ? "without a state" : "still open",
        },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "an action of the summer",
      files: {
        "aims/review.md": `# Management review 2026

**Date:** 2026-05-04

## Actions

| ID     | Action            | Owner    | Due        | Status      |
| ------ | ----------------- | -------- | ---------- | ----------- |
| MR26-1 | hire an engineer  | Jane Doe | 2026-08-31 | in progress |
                                          ~~~~~~~~~~ Action MR26-1 was due on 2026-08-31, 82 days ago, and is still open.
| MR26-2 | shorten the forms | Jane Doe | 2026-11-20 |             |
                                          ~~~~~~~~~~ Action MR26-2 was due on 2026-11-20, 1 day ago, and is without a state.
| MR26-3 | update the scope  | Jane Doe | 2026-06-30 | done        |
`,
      },
    },
    {
      shows: "good",
      title: "older minutes are history",
      files: {
        "aims/review/2025.md": `# Management review 2025

**Date:** 2025-05-04

## Actions

| ID     | Action           | Owner    | Due        | Status |
| ------ | ---------------- | -------- | ---------- | ------ |
| MR25-1 | hire an engineer | Jane Doe | 2025-08-31 | open   |
`,
        "aims/review/2026.md": `# Management review 2026

**Date:** 2026-05-04

## Actions

| ID     | Action            | Owner    | Due        | Status |
| ------ | ----------------- | -------- | ---------- | ------ |
| MR26-1 | shorten the forms | Jane Doe | 2026-12-31 | open   |
`,
      },
    },
    {
      shows: "absent",
      title: "actions without a day",
      files: {
        "aims/management-review-actions.csv": "ID,Action,Owner\nMR26-1,hire an engineer,Jane Doe\n",
      },
    },
  ],
});

/** Whether an action stands in the last review, or in a list of actions that is kept up. */
function isCurrent(action: RecordOf<typeof reviewAction>, project: Project): boolean {
  const review = project.records(managementReview).find(({ document }) => document === action.document);
  return review === undefined || isLatest(review, project);
}
