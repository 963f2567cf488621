import { testRule } from "../../test-rule.ts";
import { dataManagementDescribed } from "./data-management-described.ts";

testRule(dataManagementDescribed, [
  {
    shows: "good",
    title: "two procedures share the parts",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.2,Yes,we train
`,
      "aims/systems.csv": `ID,Name,Role,Status
SYS-001,Harbour Score,developer,production
`,
      "aims/data-provenance.md": `# Data provenance procedure

## Data lineage

Hashes are kept.
`,
      "aims/data-management.yaml": `kind: data-management
preparation: doubles out first
`,
    },
  },
  {
    shows: "absent",
    title: "a user of AI alone",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.2,Yes,we train
`,
      "aims/systems.csv": `ID,Name,Role,Status
SYS-001,Assistant,user,production
`,
    },
  },
  {
    shows: "absent",
    title: "a system that is only planned",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.2,Yes,we train
`,
      "aims/systems.csv": `ID,Name,Role,Status
SYS-001,Idea,developer,planned
`,
    },
  },
]);
