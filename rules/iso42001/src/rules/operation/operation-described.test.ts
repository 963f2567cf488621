import { testRule } from "../../test-rule.ts";
import { operationDescribed } from "./operation-described.ts";

testRule(operationDescribed, [
  {
    shows: "good",
    title: "each system has its plan",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.6.2.6,Yes,we run it
`,
      "aims/systems.csv": `ID,Name,Status
SYS-1,Kaj,production
`,
      "aims/kaj-plan.md": `---
kind: operation-plan
system: SYS-1
monitoring: dashboards
repair: by the supplier, ticket within an hour
update: by the supplier, notice a week before
support: extension 4400
---

# Kaj in operation
`,
    },
  },
  {
    shows: "absent",
    title: "nothing is in use",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.6.2.6,Yes,we run it
`,
      "aims/systems.csv": `ID,Name,Status
SYS-1,Kaj,development
`,
      "aims/indicators.csv": `ID,KPI,Target
K-1,drift,0.2
`,
    },
  },
]);
