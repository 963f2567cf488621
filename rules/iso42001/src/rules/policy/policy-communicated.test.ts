import { testRule } from "../../test-rule.ts";
import { policyCommunicated } from "./policy-communicated.ts";

testRule(policyCommunicated, [
  {
    shows: "gap",
    title: "what was sent names the item of the plan alone, and no day",
    files: {
      "aims/ai-policy.md": "# AI policy\n\n**Approved on:** 2026-02-03\n",
      "aims/communication-plan.md": `# Communication plan

| ID    | What      | When            | With whom | How      |
| ----- | --------- | --------------- | --------- | -------- |
| COM-1 | AI policy | on each change  | everybody | intranet |

## What was sent

| Item        | Sent on | To        |
| ----------- | ------- | --------- |
| COM-1, 2.0  |         | all staff |
                ~ AI policy is entered as communicated, and nothing says when.
`,
    },
  },
  {
    shows: "good",
    title: "published, by the evidence on file",
    files: {
      "aims/ai-policy.md": "# AI policy\n\n**Approved on:** 2026-02-03\n",
      "aims/evidence.csv":
        "Evidence ID,Title,Captured on\nEV-1,Publication of the AI policy 2.0,2026-02-09\n",
    },
  },
  {
    shows: "absent",
    title: "a draft",
    files: { "aims/ai-policy.md": "# AI policy\n\n**Status:** Draft\n" },
  },
]);
