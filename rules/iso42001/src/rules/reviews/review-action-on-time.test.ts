import { testRule } from "../../test-rule.ts";
import { reviewActionOnTime } from "./review-action-on-time.ts";

testRule(reviewActionOnTime, [
  {
    shows: "good",
    title: "due today",
    files: {
      "aims/management-review-actions.csv": `ID,Action,Owner,Due date,Status
MR26-1,hire an engineer,CTO,2026-11-21,open
`,
    },
  },
  {
    shows: "gap",
    title: "a list of actions that is kept up",
    files: {
      "aims/management-review-actions.yaml": `actions:
  - id: MR26-1
    action: hire an engineer
    owner: CTO
    due: 2026-10-01
         ~~~~~~~~~~ Action MR26-1 was due on 2026-10-01, 51 days ago, and is still open.
    status: ongoing
`,
    },
  },
]);
