import { testRule } from "../../test-rule.ts";
import { failedDataDecided } from "./failed-data-decided.ts";

testRule(failedDataDecided, [
  {
    shows: "good",
    title: "a value that cannot be compared is left alone",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,we train
`,
      "aims/data-quality.csv": `ID,Dataset,Value,Threshold,Measured on,Pass
DQ-1,DS-1,35 of 40,>= 38,2026-05-06,yes
DQ-2,DS-1,0.03,<= 5 %,2026-05-06,yes
`,
    },
  },
  {
    shows: "gap",
    title: "a limit from the plan, a value from the report",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,we train
`,
      "aims/data-quality-requirements.csv": `ID,Dataset,Characteristic,Threshold
DQ-1,DS-1,completeness,>= 98 %
`,
      "aims/data-quality-report.csv": `ID,Dataset,Value,Measured on
DQ-1,DS-1,91 %,2026-05-06
~~~~ DQ-1 (completeness of DS-1) was missed (91 %, limit >= 98 %), and nothing says what became of the data.
`,
    },
  },
]);
