import { testRule } from "../../test-rule.ts";
import { riskOwned } from "./risk-owned.ts";

testRule(riskOwned, [
  {
    shows: "good",
    title: "a role register of positions only cannot tell who is there",
    files: {
      "aims/risk-register.csv": `Risk ID,Description,Level,Owner
R-001,Scores drift unseen,high,Tom Leaver
`,
      "aims/roles.csv": `Role ID,Role,Responsibilities
ROLE-1,Head of Credit,owns SYS-001
`,
    },
  },
  {
    shows: "gap",
    title: "nobody is no owner, and a closed risk needs none",
    files: {
      "aims/risks.yaml": `risks:
  - { id: R-001, description: Drift, owner: "n/a", status: open }
                                             ~~~ R-001 has no owner.
  - { id: R-002, description: Leak, owner: , status: closed }
`,
    },
  },
]);
