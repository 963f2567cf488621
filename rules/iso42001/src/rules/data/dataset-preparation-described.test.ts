import { testRule } from "../../test-rule.ts";
import { datasetPreparationDescribed } from "./dataset-preparation-described.ts";

testRule(datasetPreparationDescribed, [
  {
    shows: "good",
    title: "labelling under its own heading, where no other place is kept",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.6,Yes,we train
`,
      "aims/datasheets/ds-1.md": `# Letters

**Dataset ID:** DS-1
**Category:** training
**Source:** customers

## Annotation process

Two clerks.
`,
    },
  },
]);
