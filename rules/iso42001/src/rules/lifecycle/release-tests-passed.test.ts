import { testRule } from "../../test-rule.ts";
import { releaseTestsPassed } from "./release-tests-passed.ts";

const soa = "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n";

testRule(releaseTestsPassed, [
  {
    shows: "gap",
    title: "a verdict in place of a result, in YAML",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Harbour Score, status: pilot }\n",
      "aims/vv.yaml": `kind: vv-record
system: SYS-001
tests:
  - { id: T-1, metric: override works, result: Pass }
  - { id: T-2, metric: stop works, result: "Failed, no answer" }
                                            ~~~~~~~~~~~~~~~~~ T-2 failed (Failed, no answer), and SYS-001 (Harbour Score) is in use; nobody is on record for letting it pass.
`,
    },
  },
  {
    shows: "absent",
    title: "the system is still being built",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,development\n",
      "aims/verification-tests.csv": "Test ID,System,Metric,Threshold,Result\nT-1,SYS-001,AUC,>= 0.76,0.7\n",
    },
  },
  {
    shows: "good",
    title: "a target without direction is left to people",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,live\n",
      "aims/verification-tests.csv":
        "Test ID,System,Metric,Threshold,Result\nT-1,SYS-001,AUC,0.76,0.7\nT-2,SYS-001,tone,friendly,friendly\n",
    },
  },
]);
