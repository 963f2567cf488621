import { testRule } from "../../test-rule.ts";
import { datasetQualityRequired } from "./dataset-quality-required.ts";

testRule(datasetQualityRequired, [
  {
    shows: "good",
    title: "a requirement without a dataset is for all of them",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,we train
`,
      "aims/datasets.csv": `ID,Dataset,Category
DS-1,Letters,training
`,
      "aims/data-quality.csv": `ID,Characteristic,Threshold
DQ-1,completeness,98 %
`,
    },
  },
  {
    shows: "gap",
    title: "a requirement on what a system is fed is not one on the stored data",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,we train
`,
      "aims/systems.csv": `ID,Name
SYS-1,Score
`,
      "aims/datasets.csv": `ID,Dataset,Category
DS-1,Letters,production
~~~~ No requirement on quality speaks of DS-1.
`,
      "aims/data-quality.csv": `ID,Dataset,Characteristic,Threshold
DQ-1,production input of SYS-1,completeness,98 %
`,
    },
  },
]);
