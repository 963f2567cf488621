import { testRule } from "../../test-rule.ts";
import { reviewActionOwned } from "./review-action-owned.ts";

testRule(reviewActionOwned, [
  {
    shows: "gap",
    title: "in YAML",
    files: {
      "aims/review.yaml": `kind: management-review
title: Management review 2026
actions:
  - id: MR26-1
        ~~~~~~ Action MR26-1 has no owner.
    action: hire an engineer
    due: 2027-03-31
`,
    },
  },
  {
    shows: "good",
    title: "a date that nobody can read is a date that somebody wrote",
    files: {
      "aims/management-review-actions.csv": `ID,Action,Owner,Due date
MR26-1,hire an engineer,CTO,2027-03-31
`,
    },
  },
]);
