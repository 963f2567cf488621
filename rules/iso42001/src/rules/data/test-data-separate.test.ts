import { testRule } from "../../test-rule.ts";
import { testDataSeparate } from "./test-data-separate.ts";

testRule(testDataSeparate, [
  {
    shows: "good",
    title: "tests with test data",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.2,Yes,we train
`,
      "aims/datasets.csv": `ID,Dataset,Category
DS-1,Loans,training
DS-2,Loan test,test
`,
      "aims/verification-tests.csv": `Test ID,Metric,Threshold,Result,Dataset
T-1,AUC,>= 0.7,0.77,DS-2 (second quarter)
T-2,fields of special categories,<= 0,0,DS-1
`,
    },
  },
]);
