import { testRule } from "../../test-rule.ts";
import { plannedControlOnTime } from "./planned-control-on-time.ts";

testRule(plannedControlOnTime, [
  {
    shows: "good",
    title: "the day itself is not late, and neither is the quarter that runs",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification,Status,Target date
A.4.4,Yes,R-001,Planned,2026-11-21
A.4.5,Yes,R-001,Planned (Q4 2026),
`,
    },
  },
  {
    shows: "absent",
    title: "a control that is left out waits for nothing",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification,Status,Target date
A.10.4,No,no customers,Not started,2025-03-31
`,
    },
  },
]);
