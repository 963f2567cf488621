import { testRule } from "../../test-rule.ts";
import { residualRiskAccepted } from "./residual-risk-accepted.ts";

testRule(residualRiskAccepted, [
  {
    shows: "gap",
    title: "a risk that is retained as it is remains what it was",
    files: {
      "aims/risk-method.md": `# Risk method

| Field            | Value |
| ---------------- | ----- |
| Owner            | Mia   |
| Acceptance limit | 9     |

## Level

Level = likelihood × impact.

| Level  | From | To |
| ------ | ---- | -- |
| low    | 1    | 4  |
| medium | 5    | 9  |
| high   | 10   | 25 |
`,
      "aims/risk-register.md": `# Risk register

| ID    | Risk         | L×I    | Treatment | Risk owner |
| ----- | ------------ | ------ | --------- | ---------- |
| R-001 | Scores drift | 4×5=20 | accept    | Jonas      |
                         ~~~~~~ What remains of R-001 is 4×5=20, above the acceptance limit (9), and nobody has accepted it.
| R-002 | Skills fade  | 2×2=4  | accept    | Jonas      |
`,
    },
  },
  {
    shows: "good",
    title: "closed risks and risks within the limit need nobody",
    files: {
      "aims/risk-method.md": `# Risk method

| Field            | Value |
| ---------------- | ----- |
| Owner            | Mia   |
| Acceptance limit | 9     |

## Level

Level = likelihood × impact.

| Level  | From | To |
| ------ | ---- | -- |
| low    | 1    | 4  |
| medium | 5    | 9  |
| high   | 10   | 25 |
`,
      "aims/risks.yaml": `risks:
  - { id: R-001, title: Scores drift, residual: 12, accepted_by: CEO }
  - { id: R-002, title: Old scorer, residual: 20, status: closed }
  - { id: R-003, title: Skills fade, residual: 4, status: accepted }
`,
    },
  },
  {
    shows: "gap",
    title: "a template’s text is nobody",
    files: {
      "aims/risk-method.md": `# Risk method

| Field            | Value |
| ---------------- | ----- |
| Owner            | Mia   |
| Acceptance limit | 9     |

## Level

Level = likelihood × impact.

| Level  | From | To |
| ------ | ---- | -- |
| low    | 1    | 4  |
| medium | 5    | 9  |
| high   | 10   | 25 |
`,
      "aims/risks.yaml": `risks:
  - id: R-001
    title: Scores drift
    residual: 12
    accepted_by: "[Name] / [Role]"
                  ~~~~~~~~~~~~~~~ What remains of R-001 is 12, above the acceptance limit (9), and nobody has accepted it.
`,
    },
  },
  {
    shows: "gap",
    title: "part of the limit: below 10",
    files: {
      "aims/risk-register.csv": `Risk ID,Risk,Residual risk,Accepted by
R-001,Scores drift,10,
                      ~ What remains of R-001 is 10, above the acceptance limit (below 10), and nobody has accepted it.
R-002,No reasons,9,
`,
    },
    options: { limit: "below 10" },
  },
]);
