import { testRule } from "../../test-rule.ts";
import { requirementTestable } from "./requirement-testable.ts";

testRule(requirementTestable, [
  {
    shows: "gap",
    title: "a section for each requirement; what a template left is no criterion",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build a score\n",
      "aims/requirements.md": `# AI system requirements

### REQ-1 – Fair to all groups

- **Source:** OBJ-1
- **Acceptance criterion:** [Value]
                            ~~~~~~~ REQ-1 has no acceptance criterion.

### REQ-2 – Can be stopped

- **Source:** policy
- **Acceptance criterion:** stopped within 60 minutes
`,
    },
  },
  {
    shows: "good",
    title: "numbers as ids",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build a score\n",
      "aims/functional-requirements.csv": "No,Requirement,Fit criterion\n1,ranks by risk,AUC 0.76\n",
    },
  },
]);
