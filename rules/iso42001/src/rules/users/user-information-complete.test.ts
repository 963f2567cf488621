import { testRule } from "../../test-rule.ts";
import { userInformationComplete } from "./user-information-complete.ts";

testRule(userInformationComplete, [
  {
    shows: "good",
    title: "YAML, with a help desk and a way to a person",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.8.2,Yes,users need it\n",
      "aims/user-information.yaml": `kind: user-information
system: SYS-003
purpose: code and tests
limitations: invents functions now and then
how_to_override: ignore the suggestion
support: help desk
`,
    },
  },
]);
