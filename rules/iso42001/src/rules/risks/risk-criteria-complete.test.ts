import { testRule } from "../../test-rule.ts";
import { riskCriteriaComplete } from "./risk-criteria-complete.ts";

testRule(riskCriteriaComplete, [
  {
    shows: "good",
    title: "a method in two documents",
    files: {
      "aims/risk-method.md": `# Risk method

## Likelihood

From 1 (rare) to 5 (almost certain).

## Consequence

From 1 (negligible) to 5 (severe).
`,
      "aims/risk-policy/risk-criteria.md": `# Risk criteria

**Acceptance limit:** 9
`,
    },
  },
  {
    shows: "gap",
    title: "nothing but a limit",
    files: {
      "aims/risk-method.md": `---
kind: risk-methodology
acceptance_limit: Medium
---

# How we handle risk
  ~~~~~~~~~~~~~~~~~~ The risk method lacks a scale of likelihood and a scale of consequence.

We talk about it.
`,
    },
  },
]);
