import { testRule } from "../../test-rule.ts";
import { exclusionJustified } from "./exclusion-justified.ts";

testRule(exclusionJustified, [
  {
    shows: "gap",
    title: "a status that says not applicable is an exclusion",
    files: {
      "aims/soa.csv": `Control,Status,Justification
A.7.3,Not applicable,-
                     ~ A.7.3 is excluded, and no reason is given.
`,
    },
  },
  {
    shows: "good",
    title: "the reason stands behind the decision",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Control | Applicable                          |
| ------- | ----------------------------------- |
| A.7.3   | ❌ Not applicable (we train no model) |
| A.7.4   | No – all data stay with the supplier |
`,
    },
  },
  {
    shows: "gap",
    title: "words that only say the decision again",
    files: {
      "aims/soa.yaml": `controls:
  - control: A.7.3
    applicable: no
    justification: Not relevant to our organisation
                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ A.7.3 is excluded, and "Not relevant to our organisation" is no reason.
`,
    },
  },
]);
