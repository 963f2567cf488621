import { testRule } from "../../test-rule.ts";
import { controlStatusStated } from "./control-status-stated.ts";

testRule(controlStatusStated, [
  {
    shows: "absent",
    title: "a status is no question before the decision",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification,Status
A.7.4,,R-001,
`,
    },
  },
  {
    shows: "gap",
    title: "a placeholder is no status",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification,Status
A.7.4,Yes,R-001,Implemented / Partial / Planned
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A.7.4 applies, and nothing says how far it is.
A.8.2,Yes,AI Act,Planned
`,
    },
  },
]);
