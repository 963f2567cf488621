import { testRule } from "../../test-rule.ts";
import { requiredRolesAssigned } from "./required-roles-assigned.ts";

testRule(requiredRolesAssigned, [
  {
    shows: "good",
    title: "a sentence below the table",
    files: {
      "aims/roles.md": `# Roles and responsibilities

| Role         | Name     | Duties   |
| ------------ | -------- | -------- |
| AIMS manager | Jane Doe | the AIMS |

The AIMS manager tells the managing director every quarter how it performs, in a written report to top management.
`,
    },
  },
  {
    shows: "gap",
    title: "whom a role reports to is no report",
    files: {
      "aims/roles.md": `# Roles and responsibilities
  ~~~~~~~~~~~~~~~~~~~~~~~~~~ No role reports to top management how the AI management system performs.

| Role         | Holder   | Duties                    | Reports to         |
| ------------ | -------- | ------------------------- | ------------------ |
| AIMS manager | Jane Doe | AIMS, receives reports    | Board of Directors |
`,
    },
  },
  {
    shows: "gap",
    title: "one of the two is missing; reporting lines and received reports do not count",
    files: {
      "aims/roles.csv": `ID,Role,Holder,Responsibilities
~~ No role reports to top management how the AI management system performs.
1,AIMS manager,Jane Doe,conformity with ISO/IEC 42001
2,Chief Executive Officer,Ann Bell,top management: policy and objectives
3,Chair of the Audit Committee,Jim Roe,receives audit reports
`,
    },
  },
]);
