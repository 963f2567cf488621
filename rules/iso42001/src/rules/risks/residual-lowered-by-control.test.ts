import { testRule } from "../../test-rule.ts";
import { residualLoweredByControl } from "./residual-lowered-by-control.ts";

testRule(residualLoweredByControl, [
  {
    shows: "good",
    title: "an action of the treatment plan lowers it",
    files: {
      "aims/risk-register.csv": `Risk ID,Risk,Risk level,Residual risk
R-001,Scores drift,20,4
`,
      "aims/treatment-plan.md": `# Risk treatment plan

| Action ID | Risks        | Action          |
| --------- | ------------ | --------------- |
| T-1       | R-001, R-002 | Alerts on drift |
`,
    },
  },
  {
    shows: "gap",
    title: "a mitigation column that says none",
    files: {
      "aims/risk-register.csv": `Risk ID,Risk,Risk level,Mitigation,Residual risk
R-001,Scores drift,High,None,Low
                             ~~~ R-001 goes from High down to Low, and no control or action is named that lowers it.
`,
    },
  },
]);
