import { testRule } from "../../test-rule.ts";
import { usersToldOfAi } from "./users-told-of-ai.ts";

testRule(usersToldOfAi, [
  {
    shows: "gap",
    title: "letters within other words are none",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.8.2,Yes,users need it\n",
      "aims/user-information.md": `# User information
  ~~~~~~~~~~~~~~~~ User information nowhere tells its readers that an AI system is involved.

## Limits

MAIL AND SAID, PAID AND AIR.
`,
    },
  },
]);
