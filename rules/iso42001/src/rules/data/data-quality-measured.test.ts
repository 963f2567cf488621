import { testRule } from "../../test-rule.ts";
import { dataQualityMeasured } from "./data-quality-measured.ts";

testRule(dataQualityMeasured, [
  {
    shows: "good",
    title: "the report is dated as a whole",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,we train
`,
      "aims/data-quality-2026-05.csv": `Dataset,Characteristic,Threshold,Result
DS-1,completeness,98 %,99 %
`,
    },
  },
  {
    shows: "absent",
    title: "a requirement on data that are not used any more",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,we train
`,
      "aims/datasets.csv": `ID,Dataset,Status,Source
DS-1,Letters,retired,customers
`,
      "aims/data-quality.csv": `ID,Dataset,Characteristic,Threshold
DQ-1,DS-1,completeness,98 %
`,
    },
  },
  {
    shows: "good",
    title: "pass or fail is a result",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,we train
`,
      "aims/data-quality.csv": `Dataset,Characteristic,Threshold,Pass,Date
DS-1,completeness,98 %,✅,2026-05-06
`,
    },
  },
]);
