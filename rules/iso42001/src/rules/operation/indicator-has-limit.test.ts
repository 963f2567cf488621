import { testRule } from "../../test-rule.ts";
import { indicatorHasLimit } from "./indicator-has-limit.ts";

testRule(indicatorHasLimit, [
  {
    shows: "good",
    title: "limits in other words",
    files: {
      "aims/indicators.csv": `KPI,Target,Owner
complaints,no increase,Care
latency,within SLA,Operations
training,all role holders,People
`,
    },
  },
  {
    shows: "gap",
    title: "a column in which each row is blank",
    files: {
      "aims/indicators.csv": `ID,KPI,Target
K-1,complaints,tbd
               ~~~ K-1 has no limit.
K-2,latency,
            ~ K-2 has no limit.
`,
    },
  },
]);
