import { testRule } from "../../test-rule.ts";
import { systemDataDescribed } from "./system-data-described.ts";

testRule(systemDataDescribed, [
  {
    shows: "good",
    title: "a user whose data are described; categories of data are no ids",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.4.3,Yes,we train
`,
      "aims/systems.csv": `ID,Name,Role,Status,Data
SYS-1,Chat,deployer,production,DS-1; customer data
`,
      "aims/datasets.csv": `ID,Dataset,Category
DS-1,Help centre,production
`,
    },
  },
  {
    shows: "absent",
    title: "a planned system of our own",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.4.3,Yes,we train
`,
      "aims/systems.csv": `ID,Name,Role,Status
SYS-1,Idea,developer,planned
`,
    },
  },
]);
