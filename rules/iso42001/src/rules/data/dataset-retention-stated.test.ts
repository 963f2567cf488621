import { testRule } from "../../test-rule.ts";
import { datasetRetentionStated } from "./dataset-retention-stated.ts";

testRule(datasetRetentionStated, [
  {
    shows: "good",
    title: "the schedule speaks of training data",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.4.3,Yes,we train
`,
      "aims/datasets.csv": `ID,Dataset,Source
DS-1,Letters,customers
`,
      "aims/retention-schedule.csv": `Record,Kept for
training data,2 years
`,
    },
  },
]);
