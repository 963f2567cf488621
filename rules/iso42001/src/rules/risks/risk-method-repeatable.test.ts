import { testRule } from "../../test-rule.ts";
import { riskMethodRepeatable } from "./risk-method-repeatable.ts";

testRule(riskMethodRepeatable, [
  {
    shows: "gap",
    title: "scales that are named only",
    files: {
      "aims/risk-method.md": `# Risk management procedure

| Field | Value |
| ----- | ----- |
| Owner | Risk  |

## Method

- **Likelihood:** 1-5 scale
                  ~~~~~~~~~ The scale of likelihood does not define 1 to 5.
- **Impact:** 1-5 scale
              ~~~~~~~~~ The scale of consequence does not define 1 to 5.
- **Score:** likelihood × impact
`,
    },
  },
  {
    shows: "good",
    title: "a matrix of words",
    files: {
      "aims/risk-method.md": `# Risk method

## Likelihood

- Low: hardly ever
- High: every week

## Impact

- Low: a nuisance
- High: lasting harm

## Matrix

| Likelihood / Impact | Low | High   |
| ------------------- | --- | ------ |
| Low                 | Low | Medium |
| High                | Low | High   |
`,
    },
  },
  {
    shows: "good",
    title: "a sum in a sentence",
    files: {
      "aims/risk-method.md": `# Risk method

## Likelihood

1. Rare: less than once a year
2. Likely: every month

## Impact

1. Minor: a nuisance
2. Major: lasting harm

The score is the sum of likelihood and impact.
`,
    },
  },
]);
