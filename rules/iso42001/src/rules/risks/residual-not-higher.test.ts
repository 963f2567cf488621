import { testRule } from "../../test-rule.ts";
import { residualNotHigher } from "./residual-not-higher.ts";

testRule(residualNotHigher, [
  {
    shows: "gap",
    title: "words are compared by common knowledge",
    files: {
      "aims/risk-register.md": `# Risk register

### R-001 – Scores drift

**Inherent risk:** Medium
**Residual risk:** 🔴 High
                   ~~~~~~~ R-001 has the residual level 🔴 High, above its inherent level Medium.
`,
    },
  },
  {
    shows: "absent",
    title: "a residual that is still to be decided",
    files: {
      "aims/risk-register.md": `# Risk register

| ID    | Risk         | Level | Residual risk |
| ----- | ------------ | ----- | ------------- |
| R-001 | Scores drift | High  | TBD           |
`,
    },
  },
]);
