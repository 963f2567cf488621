import { testRule } from "../../test-rule.ts";
import { dataQualityMeasurable } from "./data-quality-measurable.ts";

testRule(dataQualityMeasurable, [
  {
    shows: "good",
    title: "shares, all and none",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,we train
`,
      "aims/data-quality.md": `# Data quality

| Dataset | Characteristic | Limit |
| --- | --- | --- |
| DS-1 | completeness | 98 % |
| DS-1 | uniqueness | no doubles |
| DS-1 | labels | all rows |
`,
    },
  },
]);
