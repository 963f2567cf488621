import { testRule } from "../../test-rule.ts";
import { riskLinkedToObjective } from "./risk-linked-to-objective.ts";

testRule(riskLinkedToObjective, [
  {
    shows: "absent",
    title: "there are no objectives",
    files: {
      "aims/risk-register.csv": `Risk ID,Description,Level,Objectives
R-001,Scores drift unseen,high,
`,
    },
  },
]);
