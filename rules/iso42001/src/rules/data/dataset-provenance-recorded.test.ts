import { testRule } from "../../test-rule.ts";
import { datasetProvenanceRecorded } from "./dataset-provenance-recorded.ts";

testRule(datasetProvenanceRecorded, [
  {
    shows: "absent",
    title: "retired data",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.5,Yes,we train
`,
      "aims/datasets.csv": `ID,Dataset,Status,Source
DS-1,Letters,archived,customers
`,
    },
  },
]);
