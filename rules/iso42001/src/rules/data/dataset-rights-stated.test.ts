import { testRule } from "../../test-rule.ts";
import { datasetRightsStated } from "./dataset-rights-stated.ts";

testRule(datasetRightsStated, [
  {
    shows: "gap",
    title: "the words of a card template",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.3,Yes,we train
`,
      "aims/datasheets/ds-1.md": `# Letters

**Dataset ID:** DS-1
**Source:** customers

## Licensing information

More Information Needed
~~~~~~~~~~~~~~~~~~~~~~~ By what right DS-1 is used is given as "More Information Needed".
`,
    },
  },
]);
