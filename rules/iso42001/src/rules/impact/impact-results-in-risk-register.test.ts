import { testRule } from "../../test-rule.ts";
import { impactResultsInRiskRegister } from "./impact-results-in-risk-register.ts";

testRule(impactResultsInRiskRegister, [
  {
    shows: "good",
    title: "the text mentions a risk, or the register an assessment as its source",
    files: {
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20

## Results

| Result | Risk  |
| ------ | ----- |
| wrong  | R-001 |
`,
      "aims/impact/kaj.md": `# AI system impact assessment

**Document ID:** AIA-002
**System:** SYS-002
**Impact level:** medium
**Date:** 2026-05-20
`,
      "aims/risk-register.csv": `Risk ID,System,Source,Risk
R-001,SYS-001,workshop,Scores drift
R-002,SYS-002,impact assessment 2026,Wrong fees
`,
      "aims/systems.csv": `System ID,Name
SYS-001,Harbour Score
SYS-002,Kaj
`,
    },
  },
  {
    shows: "gap",
    title: "none, without a reason",
    files: {
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20
**Risks:** none
           ~~~~ AIA-001 names no risk of the register, and no risk comes from it.
`,
      "aims/risk-register.csv": `Risk ID,System,Risk
R-001,SYS-003,Insecure code
`,
    },
  },
  {
    shows: "gap",
    title: "one result of several stays in the assessment",
    files: {
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Risks:** R-001

## Results

| Result | What can happen | Consequence | Risk                       |
| ------ | --------------- | ----------- | -------------------------- |
| 1      | wrong scores    | 4           | R-001                      |
| 2      | reasons missing | 4           |                            |
                                           ~ Result 2 of AIA-001 names no risk.
| 3      | no scores       | 1           | none (a day without harm)  |
`,
      "aims/risk-register.csv": `Risk ID,System,Risk
R-001,SYS-001,Scores drift
`,
    },
  },
]);
