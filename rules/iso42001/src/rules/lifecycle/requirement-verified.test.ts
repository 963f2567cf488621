import { testRule } from "../../test-rule.ts";
import { requirementVerified } from "./requirement-verified.ts";

const soa = "Control,Applicable,Justification\nA.6.2.2,Yes,we build a score\n";

testRule(requirementVerified, [
  {
    shows: "absent",
    title: "the tests are those of another system",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\nSYS-002,Kaj\n",
      "aims/requirements.csv": "Req ID,Requirement,System\nREQ-1,ranks by risk,SYS-001\n",
      "aims/verification-tests.csv":
        "Test ID,System,Requirement,Metric,Result\nT-1,SYS-002,REQ-9,answers,95\n",
    },
  },
  {
    shows: "gap",
    title: "spelled in another case is the same id, cut short is not",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\n",
      "aims/system-requirements.csv": `Req ID,Requirement,Verified by
REQ-1,ranks by risk,T-1
REQ-10,can be stopped,manual review
                      ~~~~~~~~~~~~~ No test in the verification record covers REQ-10.
`,
      "aims/verification-tests.csv": "Test ID,Requirement,Metric,Result\nT-1,req-1,AUC,0.77\n",
    },
  },
]);
