import { testRule } from "../../test-rule.ts";
import { riskMethodAligned } from "./risk-method-aligned.ts";

testRule(riskMethodAligned, [
  {
    shows: "good",
    title: "two documents make one method",
    files: {
      "aims/risk-method.md": `# Risk method

It follows from the AI policy.
`,
      "aims/risk/method-criteria.md": `# Risk criteria

They protect the AI objectives.
`,
    },
  },
  {
    shows: "gap",
    title: "an objective view is no list of objectives",
    files: {
      "aims/risk-method.md": `# Risk method
  ~~~~~~~~~~~ The risk method does not refer to the AI objectives.

An objective view of risks, as the policy asks for.
`,
    },
  },
]);
