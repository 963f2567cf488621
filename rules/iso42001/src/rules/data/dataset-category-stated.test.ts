import { testRule } from "../../test-rule.ts";
import { datasetCategoryStated } from "./dataset-category-stated.ts";

testRule(datasetCategoryStated, [
  {
    shows: "good",
    title: "an overview says it for the sheet",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.4.3,Yes,we train
`,
      "aims/data/overview.md": `# Overview

## Datasets

| ID | Category | Used by |
| --- | --- | --- |
| DS-1 | training | SYS-1 |
`,
      "aims/datasheets/ds-1.md": `# Letters

**Dataset ID:** DS-1
**Source:** customers
**License:** contract
`,
    },
  },
]);
