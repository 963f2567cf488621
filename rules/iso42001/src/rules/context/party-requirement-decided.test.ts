import { testRule } from "../../test-rule.ts";
import { partyRequirementDecided } from "./party-requirement-decided.ts";

testRule(partyRequirementDecided, [
  {
    shows: "gap",
    title: "placeholders decide nothing",
    files: {
      "aims/stakeholders.csv": `ID,Stakeholder,Needs and expectations,Addressed
P-1,Applicants,reasons,TBD
                       ~~~ It is not decided whether the AI management system takes on the requirements of Applicants.
P-2,Regulator,reports,yes
`,
    },
  },
]);
