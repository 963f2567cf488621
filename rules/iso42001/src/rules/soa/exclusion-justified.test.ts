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
]);
