import { testRule } from "../../test-rule.ts";
import { riskAnalysed } from "./risk-analysed.ts";

testRule(riskAnalysed, [
  {
    shows: "good",
    title: "words are ratings, and the method's matrix gives the level",
    files: {
      "aims/risk-method.md": `# Risk method

## Risk matrix

| Likelihood / Impact | Low | High |
| ------------------- | --- | ---- |
| Rare                | low | high |
| Likely              | low | high |
`,
      "aims/risks/R-001.md": `---
id: R-001
title: Scores drift unseen
likelihood: Rare
impact: High
---

# R-001 Scores drift unseen
`,
    },
  },
  {
    shows: "absent",
    title: "a risk that is off the books",
    files: {
      "aims/risk-register.md": `# Risk register

| Risk ID | Description | Likelihood | Impact | Level | Status |
| ------- | ----------- | ---------- | ------ | ----- | ------ |
| R-001   | Drift       |            |        |       | closed |
`,
    },
  },
  {
    shows: "gap",
    title: "one file for each risk",
    files: {
      "aims/risks/R-001.md": `# R-001 Drift
  ~~~~~~~~~~~ R-001 does not say how grave it would be.

| Field       | Value        |
| ----------- | ------------ |
| Risk ID     | R-001        |
| Description | Scores drift |
| Likelihood  | 3            |
| Level       | high         |
`,
    },
  },
]);
