import { testRule } from "../../test-rule.ts";
import { riskTreated } from "./risk-treated.ts";

testRule(riskTreated, [
  {
    shows: "good",
    title: "measures in words, an option that needs none, and a closed risk",
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

| ID    | Risk         | Level | Treatment      | Mitigation                    | Status |
| ----- | ------------ | ----- | -------------- | ----------------------------- | ------ |
| R-001 | Scores drift | 20    |                | Alerts on drift, monthly look | open   |
| R-002 | Hiring tool  | 20    | Avoid          |                               | open   |
| R-003 | Old scorer   | 20    |                |                               | Closed |
| R-004 | No reasons   | 20    | Mitigate (now) | New letters                   | open   |
`,
    },
  },
  {
    shows: "gap",
    title: "controls, and no decision where the register asks for one",
    files: {
      "aims/risks.yaml": `risks:
  - id: R-001
    title: Scores drift
    level: High
    treatment:
    ~~~~~~~~~ R-001 is at High, above the acceptance limit (medium), and no treatment option is chosen for it.
    controls: [A.6.2.6]
  - id: R-002
    title: No reasons
    level: High
    controls: [A.8.2]
`,
    },
    options: { limit: "medium" },
  },
  {
    shows: "gap",
    title: "the option may set the limit",
    files: {
      "aims/risks.yaml": `risks:
  - id: R-001
        ~~~~~ R-001 is at High, above the acceptance limit (medium), and has no treatment.
    title: Scores drift
    level: High
  - id: R-002
    title: Skills fade
    level: Medium
`,
    },
    options: { limit: "medium" },
  },
  {
    shows: "gap",
    title: "a word above a limit that is a number, by the bands of the method",
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
      "aims/risk-register.csv": `Risk ID,Risk,Risk level,Treatment
R-001,Scores drift,High,-
                        ~ R-001 is at High, above the acceptance limit (9), and has no treatment.
R-002,No reasons,Medium,-
`,
    },
  },
  {
    shows: "absent",
    title: "a word and a limit that cannot be compared",
    files: {
      "aims/risk-method.md": `# Risk method

**Acceptance limit:** 9
`,
      "aims/risk-register.csv": `Risk ID,Risk,Risk level
R-001,Scores drift,Amber
`,
    },
  },
]);
