import { testRule } from "../../test-rule.ts";
import { riskRatedWithinScale } from "./risk-rated-within-scale.ts";

testRule(riskRatedWithinScale, [
  {
    shows: "good",
    title: "abbreviations and synonyms of the method’s words",
    files: {
      "aims/risk-method.md": `# Risk methodology

## Likelihood

| Level  | Meaning            |
| ------ | ------------------ |
| Low    | once in ten years  |
| Medium | once a year        |
| High   | every month        |

## Impact scale

1 to 5
`,
      "aims/risks.yaml": `risks:
  - id: R-001
    title: Scores drift
    likelihood: Med
    impact: 5
    residual: { likelihood: Moderate, impact: 1 }
`,
    },
  },
  {
    shows: "gap",
    title: "a residual rating is a rating",
    files: {
      "aims/risk-method.md": `# Risk methodology

## Probability

Between 1 and 4: 1 (rare) to 4 (certain).
`,
      "aims/risks/R-001.md": `# R-001: Scores drift

| Field               | Value |
| ------------------- | ----- |
| Risk ID             | R-001 |
| Likelihood          | 4     |
| Residual likelihood | 0     |
                        ~ The residual likelihood of R-001 is 0, and the method's scale is 1 to 4.
`,
    },
  },
]);
