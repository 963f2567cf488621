import { testRule } from "../../test-rule.ts";
import { datasetBiasAssessed } from "./dataset-bias-assessed.ts";

testRule(datasetBiasAssessed, [
  {
    shows: "absent",
    title: "data about nobody",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.4.3,Yes,we train
A.7.4,Yes,we train
`,
      "aims/datasets.yaml": `datasets:
  - { id: DS-1, name: Code, personal_data: false }
  - { id: DS-2, name: Sensors, subjects: none }
`,
    },
  },
  {
    shows: "good",
    title: "looked and found nothing",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.4.3,Yes,we train
A.7.4,Yes,we train
`,
      "aims/datasets.csv": `ID,Dataset,Data subjects,Known bias
DS-1,Letters,customers,"None known; compared with the census, May 2026"
`,
    },
  },
]);
