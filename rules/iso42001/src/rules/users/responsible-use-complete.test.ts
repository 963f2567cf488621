import { testRule } from "../../test-rule.ts";
import { responsibleUseComplete } from "./responsible-use-complete.ts";

testRule(responsibleUseComplete, [
  {
    shows: "good",
    title: "a policy for everybody that says it in a sentence",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.9.2,Yes,in use\nA.9.3,Yes,in use\n",
      "aims/policies/ai-usage-policy.md": `# AI usage policy

**Approved by:** Jane Doe
**Owner:** Max Meyer

## Permitted use

Only AI tools approved by IT may be used.
`,
    },
  },
]);
