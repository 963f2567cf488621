import { testRule } from "../../test-rule.ts";
import { testVerdictConsistent } from "./test-verdict-consistent.ts";

testRule(testVerdictConsistent, [
  {
    shows: "good",
    title: "what cannot be compared is not",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
      "aims/verification-tests.csv":
        "Test ID,Metric,Threshold,Result,Pass\nT-1,share,>= 90 %,0.93,yes\nT-2,AUC,0.76,0.7,yes\nT-3,tone,friendly,friendly,yes\n",
    },
  },
]);
