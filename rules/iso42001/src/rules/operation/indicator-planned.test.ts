import { testRule } from "../../test-rule.ts";
import { indicatorPlanned } from "./indicator-planned.ts";

testRule(indicatorPlanned, [
  {
    shows: "good",
    title: "rhythm, method and reaction for all of them in the text",
    files: {
      "aims/monitoring-plan.md": `# Monitoring plan

All indicators are measured by the operations team from the dashboards, monthly, and reviewed in the committee. Each breach is escalated to the owner.

| Indicator | Target | Responsible |
| --- | --- | --- |
| drift | <= 0.25 | Jane Doe |
| errors | <= 1 % | Jim Roe |
`,
    },
  },
]);
