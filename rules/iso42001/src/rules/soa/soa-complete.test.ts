import { testRule } from "../../test-rule.ts";
import { soaComplete } from "./soa-complete.ts";

testRule(soaComplete, [
  {
    shows: "absent",
    title: "a statement of which something could not be read is not called incomplete",
    files: {
      "aims/soa.yaml": `controls:
  - { id: A.2.2, applicable: yes }
  - { id: A.2.3, applicable: [yes }
                                  ~ [document-parses] A comma is missing between two items of a list in brackets.
`,
    },
  },
]);
