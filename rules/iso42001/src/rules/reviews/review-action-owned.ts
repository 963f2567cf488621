import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { reviewAction } from "../../kinds/review-action.ts";
import { listing } from "../../shared/listing.ts";
import { calledAction } from "./called-action.ts";
import { isOfEarlierReview } from "./earlier.ts";

/** Somebody carries each action, and knows until when. */
export const reviewActionOwned = defineRule({
  id: "review-action-owned",
  summary: "Every action of a management review has an owner and a date.",
  requirements: ["9.3.3"],
  severity: "warning",
  basis: "practice",
  on: reviewAction,
  options: z.strictObject({}),
  notAGap: "An action that was dropped needs neither; give it the status cancelled.",
  messages: {
    missing: {
      problem: "{action} has no {lacking}.",
      why: "What nobody has to do by any day is not done, and the next review finds it again.",
      how: "Agree with whoever takes it on, and write down the name and the day.",
    },
  },
  appliesTo: (action) => !isOfEarlierReview(action) && action.fields.status !== "cancelled",
  check(action, { report }) {
    const lacking = [
      ...(action.has("owner") ? [] : (["owner"] as const)),
      ...(action.has("due") || action.fields.status === "done" ? [] : (["due"] as const)),
    ];
    const [first] = lacking;
    if (first === undefined) return;
    const names = lacking.map((path) => (path === "due" ? "date" : path));
    report("missing", {
      at: action.at(first),
      key: lacking.join(" "),
      data: { action: calledAction(action), lacking: listing(names).replace(" and ", " and no ") },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "an action for nobody, one without a day, one with neither",
      files: {
        "aims/review.md": `# Management review 2026

## Decisions and actions

| Action              | Owner    | Due        | Status |
| ------------------- | -------- | ---------- | ------ |
| Hire an engineer    |          | 2027-03-31 | open   |
                        ~ "Hire an engineer" has no owner.
| Shorten the forms   | Jane Doe |            | open   |
                                   ~ "Shorten the forms" has no date.
| Update the scope    | TBD      |            | open   |
                        ~~~ "Update the scope" has no owner and no date.
| Thank the team      | Max      |            | done   |
| Buy a new dashboard |          |            | dropped |
`,
      },
    },
    {
      shows: "good",
      title: "a register of actions",
      files: {
        "aims/management-review-actions.yaml": `actions:
  - { id: MR26-1, action: hire an engineer, responsible: Jane Doe, deadline: 2027-03-31 }
`,
      },
    },
    {
      shows: "absent",
      title: "only what became of earlier actions",
      files: {
        "aims/review.md": `# Management review 2026

## Status of actions from previous reviews

| Action           | Status |
| ---------------- | ------ |
| Hire an engineer | done   |
`,
      },
    },
  ],
});
