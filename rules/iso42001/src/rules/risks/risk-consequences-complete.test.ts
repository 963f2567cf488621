import { testRule } from "../../test-rule.ts";
import { riskConsequencesComplete } from "./risk-consequences-complete.ts";

testRule(riskConsequencesComplete, [
  {
    shows: "gap",
    title: "one file for each risk is one register",
    files: {
      "aims/risks/R-001.yaml": `id: R-001
title: Scores drift
       ~~~~~~~~~~~~ This register does not say what its risks mean for individuals and societies.
likelihood: High
level: High
`,
      "aims/risks/R-002.yaml": `id: R-002
title: No reasons
likelihood: High
level: High
`,
    },
  },
  {
    shows: "gap",
    title: "columns for two of three",
    files: {
      "aims/risk-register.md": `# AI risk register
  ~~~~~~~~~~~~~~~~ This register does not say what its risks mean for societies.

| ID    | Risk         | Business impact | Impact on individuals |
| ----- | ------------ | --------------- | --------------------- |
| R-001 | Scores drift | 4               | 4                     |
`,
    },
  },
]);
