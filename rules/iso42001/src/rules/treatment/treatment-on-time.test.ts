import { testRule } from "../../test-rule.ts";
import { treatmentOnTime } from "./treatment-on-time.ts";

testRule(treatmentOnTime, [
  {
    shows: "gap",
    title: "a status in words, and yesterday is one day ago",
    files: {
      "aims/treatment-plan.md": `# Risk treatment plan

| # | Measure        | Target date  | Progress           |
| - | -------------- | ------------ | ------------------ |
| 1 | Alert on drift | 20 Nov 2026  | 🟡 In progress     |
                       ~~~~~~~~~~~ Action 1 was due on 2026-11-20, 1 day ago, and is not done.
| 2 | New letter     | 2026-01-31   | ✅ Done (2026-02)  |
`,
    },
  },
  {
    shows: "gap",
    title: "no status at all is not done",
    files: {
      "aims/treatments/ACT-001.md": `# ACT-001

| Field  | Value          |
| ------ | -------------- |
| Action | Alert on drift |
| Risk   | R-001          |
| Due    | 2026-06-30     |
           ~~~~~~~~~~ Alert on drift was due on 2026-06-30, 144 days ago, and is not done.
`,
    },
  },
  {
    shows: "absent",
    title: "a date that cannot be read blocks its action",
    files: {
      "aims/treatment-plan.csv": `Action ID,Action,Due,Status
ACT-001,Alert on drift,Q3,open
                       ~~ [value-readable] The due of ACT-001 is "Q3", which is not a day of the calendar, such as 2026-03-31.
`,
    },
  },
]);
