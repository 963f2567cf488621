import { testRule } from "../../test-rule.ts";
import { datasetOriginRecorded } from "./dataset-origin-recorded.ts";

testRule(datasetOriginRecorded, [
  {
    shows: "good",
    title: "a stream since a year, a public set with its address",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.3,Yes,we train
`,
      "aims/datasets.csv": `ID,Dataset,Source,Method,Acquired on
DS-1,Clicks,web shop,event stream since 2024,
DS-2,SQuAD,https://example.org/squad,download,2026-03-02
`,
    },
  },
  {
    shows: "gap",
    title: "a word that stands for no answer",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.3,Yes,we train
`,
      "aims/datasets.csv": `ID,Dataset,Source,Category
DS-1,Clicks,unknown,training
            ~~~~~~~ DS-1 does not say where the data come from.
`,
    },
  },
]);
