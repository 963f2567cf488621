import { testRule } from "../../test-rule.ts";
import { systemRequirementsSpecified } from "./system-requirements-specified.ts";

testRule(systemRequirementsSpecified, [
  {
    shows: "gap",
    title: "no decision on the control: only a hint",
    files: {
      "aims/systems.csv": `ID,Name,Role,Status
SYS-001,Harbour Score,producer,live
~~~~~~~ (info) The organisation builds SYS-001 (Harbour Score), and no requirement of it is written down.
`,
    },
  },
  {
    shows: "good",
    title: "one document for all systems, with a column that says whose",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build scores\n",
      "aims/systems.csv":
        "ID,Name,Role,Status\nSYS-001,Harbour Score,producer,live\nSYS-002,Fraud Watch,producer,live\n",
      "aims/ai-requirements.csv":
        "Req ID,Requirement,System\nREQ-1,ranks,Harbour Score\nREQ-2,alerts,SYS-002\n",
    },
  },
  {
    shows: "absent",
    title: "the system is left out of the scope, or retired",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build scores\n",
      "aims/systems.csv":
        "ID,Name,Role,Status,In scope\nSYS-001,Harbour Score,producer,live,no\nSYS-002,Old Score,producer,retired,yes\n",
    },
  },
]);
