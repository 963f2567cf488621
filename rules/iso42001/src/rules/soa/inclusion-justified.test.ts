import { testRule } from "../../test-rule.ts";
import { inclusionJustified } from "./inclusion-justified.ts";

testRule(inclusionJustified, [
  {
    shows: "gap",
    title:
      "a control of the organisation's own needs a reason too; an id that is no control is told elsewhere",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Status      | Justification        |
| ------- | ---------- | ----------- | -------------------- |
| A.2.2   |            | ✅ Complete  | One direction for AI |
| ORG-1   | Yes        | Planned     |                      |
                                       ~ ORG-1 is included, and no reason is given.
| A.5.1   | Yes        | Planned     |                      |
`,
    },
  },
  {
    shows: "absent",
    title: "a decision that cannot be read blocks, and the others are checked",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.2.2,perhaps later,One direction for AI
      ~~~~~~~~~~~~~ [value-readable] The applicable of A.2.2 is "perhaps later", which is not yes or no.
A.2.3,Yes,Policies that disagree undo it
`,
    },
  },
]);
