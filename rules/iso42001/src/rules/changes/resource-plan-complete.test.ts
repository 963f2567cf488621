import { testRule } from "../../test-rule.ts";
import { resourcePlanComplete } from "./resource-plan-complete.ts";

testRule(resourcePlanComplete, [
  {
    shows: "good",
    title: "no gap in other words, and YAML",
    files: {
      "aims/resource-plan-2027.md": `# Resource plan 2027

| Item  | Required | Allocated | Gap       | Decision |
| ----- | -------- | --------- | --------- | -------- |
| Posts | 3        | 3         | 0         |          |
| Time  | 9 hours  | 9 hours   | n/a (met) |          |
`,
      "aims/plan.yaml": `kind: resource-plan
period: 2027
required_resources: two posts
budget: EUR 188,000
`,
    },
  },
]);
