import { testRule } from "../../test-rule.ts";
import { deploymentConditionEvidenced } from "./deployment-condition-evidenced.ts";

testRule(deploymentConditionEvidenced, [
  {
    shows: "gap",
    title: "what a template left there",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
      "aims/deployment-conditions.csv": `Condition ID,Condition,Met,Evidence
C-1,tests passed,✅,[Link]
                   ~~~~~~ The condition "C-1" is called met, and nothing shows it.
`,
    },
  },
]);
