import { testRule } from "../../test-rule.ts";
import { affectedPersonsConsidered } from "./affected-persons-considered.ts";

testRule(affectedPersonsConsidered, [
  {
    shows: "good",
    title: "a category says so",
    files: {
      "aims/stakeholders.csv": `ID,Stakeholder,Category,Needs
P-1,Clients of the clinic,Affected persons,a second opinion
`,
    },
  },
]);
