import { testRule } from "../../test-rule.ts";
import { controlLinkedToObjective } from "./control-linked-to-objective.ts";

testRule(controlLinkedToObjective, [
  {
    shows: "absent",
    title: "there are no objectives",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification,Objectives
A.7.4,Yes,R-001,
`,
    },
  },
]);
