import { testRule } from "../../test-rule.ts";
import { verificationHasCriteria } from "./verification-has-criteria.ts";

testRule(verificationHasCriteria, [
  {
    shows: "gap",
    title: "a record with nothing but its metadata",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
      "aims/vv.yaml": `title: V&V record of Kaj
       ~~~~~~~~~~~~~~~~~ V&V record of Kaj names no test with a criterion.
kind: vv-record
system: SYS-002
date: 2026-02-13
`,
    },
  },
  {
    shows: "good",
    title: "a plan with criteria",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
      "aims/vv-plan.md":
        "# V&V plan\n\n**System:** SYS-001\n\n## Pass criteria\n\nAll critical paths answered.\n",
    },
  },
]);
