import { testRule } from "../../test-rule.ts";
import { treatmentPlanApproved } from "./treatment-plan-approved.ts";

testRule(treatmentPlanApproved, [
  {
    shows: "gap",
    title: "an approver, and no day",
    files: {
      "aims/treatment-plan.md": `# AI risk treatment plan

**Owner:** Mia
**Approved by:** Ingrid Halvorsen
                 ~~~~~~~~~~~~~~~~ Nothing says when this treatment plan was approved.

| Action ID | Action         | Risk  |
| --------- | -------------- | ----- |
| ACT-001   | Alert on drift | R-001 |
`,
    },
  },
  {
    shows: "gap",
    title: "a cover that waits for its approval",
    files: {
      "aims/treatment-plan.csv": `Action ID,Risk,Action
ACT-007,R-001,Alert on drift
`,
      "aims/cover.md": `# AI risk treatment plan

The actions are in [a file](treatment-plan.csv).

**Owner:** Mia
**Approved by:** [Name]
                 ~~~~~~ Nothing says who approved this treatment plan.
`,
    },
  },
  {
    shows: "good",
    title: "a section for signatures, and a decision that links to the plan",
    files: {
      "aims/treatment-plan.md": `# AI risk treatment plan

| Action ID | Action         | Risk  |
| --------- | -------------- | ----- |
| ACT-001   | Alert on drift | R-001 |

## Approval

Ingrid Halvorsen, Chief Executive Officer, approved this plan on 28 October 2026.
`,
      "aims/chat/treatment-plan.csv": `Action ID,Action,Risk
ACT-101,Sources for fees,R-101
`,
      "aims/chat/decision-2026-10.md": `# Decision of the board

**Approver:** Board of Directors
**Approved on:** 2026-10-28

The board approves the [plan](treatment-plan.csv).
`,
    },
  },
  {
    shows: "gap",
    title: "an index that links everything approves nothing",
    files: {
      "aims/treatment-plan.csv": `Action ID,Risk,Action
~~~~~~~~~ Nothing says who approved this treatment plan.
ACT-009,R-001,Alert on drift
`,
      "aims/README.md": `# Our documents

**Approved by:** Ingrid Halvorsen
**Approved on:** 2026-10-28

- [Plan](treatment-plan.csv)
`,
    },
  },
]);
