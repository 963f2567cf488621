import { testRule } from "../../test-rule.ts";
import { soaFitsScope } from "./soa-fits-scope.ts";

const scope = `# AIMS scope

**Version:** 3.0

## AI systems

SYS-001
`;

testRule(soaFitsScope, [
  {
    shows: "gap",
    title: "a link with a version behind it",
    files: {
      "aims/scope.md": scope,
      "aims/soa.md": `# Statement of Applicability

It was made for the [scope](scope.md), version 2.1.
                                               ~~~ This statement belongs to version 2.1 of the scope; the scope is at version 3.0.

| Control | Applicable | Justification |
| ------- | ---------- | ------------- |
| A.7.4   | Yes        | R-001         |
`,
    },
  },
  {
    shows: "absent",
    title: "the version of the statement itself is another thing",
    files: {
      "aims/scope.md": scope,
      "aims/soa.yaml": `version: 1.0
controls:
  - { control: A.7.4, applicable: yes, justification: R-001 }
`,
    },
  },
  {
    shows: "gap",
    title: "the cover of a table",
    files: {
      "aims/scope.md": scope,
      "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,R-001
`,
      "aims/statement-of-applicability.md": `# Statement of Applicability

**Scope version:** 2.0
                   ~~~ This statement belongs to version 2.0 of the scope; the scope is at version 3.0.

The rows are kept in [a table](soa.csv).
`,
    },
  },
]);
