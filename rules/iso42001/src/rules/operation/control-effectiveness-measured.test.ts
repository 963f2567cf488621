import { testRule } from "../../test-rule.ts";
import { controlEffectivenessMeasured } from "./control-effectiveness-measured.ts";

testRule(controlEffectivenessMeasured, [
  {
    shows: "good",
    title: "several controls in one row, in an older id form; the interval is an option",
    options: { months: 24 },
    files: {
      "aims/soa.csv": `Control,Applicable,Status
A.6.2.6,Yes,Implemented
A.7.4,Yes,Implemented
`,
      "aims/control-effectiveness.csv": `Control,Measure,Result,Measured on
42001:A.6.2.6; A.7.4,breaches noticed,1 of 1,2025-06-01
`,
    },
  },
  {
    shows: "absent",
    title: "nothing is implemented yet",
    files: {
      "aims/soa.csv": `Control,Applicable,Status
A.6.2.6,Yes,Planned
`,
    },
  },
]);
