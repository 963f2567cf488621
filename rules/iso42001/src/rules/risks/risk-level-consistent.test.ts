import { fix, lint } from "@aims-lint/core";
import { memoryHost } from "@aims-lint/testing";
import { expect, test } from "vitest";
import { iso42001 } from "../../index.ts";
import { testRule } from "../../test-rule.ts";
import { riskLevelConsistent } from "./risk-level-consistent.ts";

testRule(riskLevelConsistent, [
  {
    shows: "good",
    title: "emoji, notes and spaces are no faults",
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

| ID    | Risk         | Likelihood | Impact | Level        | Residual   |
| ----- | ------------ | ---------- | ------ | ------------ | ---------- |
| R-001 | Scores drift | 4 (likely) | 4      | 🔴 16 High   | 2 x 4 = 8  |
| R-002 | Skills fade  | 2          | 2      | 4 (low)      | 4×1        |
`,
    },
  },
  {
    shows: "gap",
    title: "a low word on a high product",
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
    likelihood: 4
    impact: 4
    level: low
           ~~~ R-001 calls its inherent level of 16 low; by the risk method it is high.
    residual: { likelihood: 2, impact: 4, level: 9 }
                                                 ~ R-001 has the residual level 9, but 2 × 4 is 8.
`,
    },
  },
  {
    shows: "gap",
    title: "the header says that the level is a product",
    files: {
      "aims/risk-register.csv": `Risk ID,Risk,Likelihood (1-5),Impact (1-5),Risk Level (L×I)
R001,Scores drift,3,4,13
                      ~~ R001 has the inherent level 13, but 3 × 4 is 12.
R002,No reasons,3,4,12
`,
    },
  },
  {
    shows: "absent",
    title: "a row with shifted cells is blocked, not misread",
    files: {
      "aims/risk-register.csv": `Risk ID,Risk,Likelihood,Impact,Level (L×I)
R001,Scores drift, again,3,4,12
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ [document-parses] Row 1 ("R001") has 6 cells, the header has 5. The comma in "Risk" seems to be part of the text.
`,
    },
  },
]);

test("the product is suggested in place of the score, and never written", () => {
  const text =
    "# Risk register\n\n| ID | Risk | L×I |\n| --- | --- | --- |\n| R-1 | Drift | 4×5=21 (high) |\n";
  const config = { packs: [iso42001], only: { rules: ["risk-level-consistent"] } };
  const host = memoryHost({ "aims/risk-register.md": text });
  const start = text.indexOf("21");
  expect(lint(host, config).findings).toMatchObject([
    {
      fix: {
        level: "suggested",
        edits: [{ path: "aims/risk-register.md", range: { start, end: start + 2 }, text: "20" }],
      },
    },
  ]);
  expect(fix(host, config, { scaffold: true })).toMatchObject({ changes: [], dropped: [] });
});
