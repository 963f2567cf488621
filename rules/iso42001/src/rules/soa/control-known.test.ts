import { testRule } from "../../test-rule.ts";
import { controlKnown } from "./control-known.ts";

testRule(controlKnown, [
  {
    shows: "gap",
    title: "a Cyrillic letter, typed anew by the fix",
    files: {
      "aims/soa.csv": `Control,Applicable
A.6.2.3,Yes
А.6.2.4,Yes
~~~~~~~ "А.6.2.4" only looks like A.6.2.4: it is typed with U+0410.
`,
    },
    fixed: {
      "aims/soa.csv": `Control,Applicable
A.6.2.3,Yes
A.6.2.4,Yes
`,
    },
  },
  {
    shows: "gap",
    title: "the standard before an id says nothing in a statement of its own",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Control                  | Applicable |
| ------------------------ | ---------- |
| 42001:A.6.2.4 Validation | Yes        |
        ~~~~~~~ (info) A.6.2.4 is written with its standard before it.
| ISO/IEC 27001 A.8.24     | Yes        |
                ~~~~~~ (info) A.8.24 is marked as a control of ISO/IEC 27001.
`,
    },
    fixed: {
      "aims/soa.md": `# Statement of Applicability

| Control                  | Applicable |
| ------------------------ | ---------- |
| A.6.2.4 Validation | Yes        |
| ISO/IEC 27001 A.8.24     | Yes        |
`,
    },
  },
  {
    shows: "gap",
    title: "numbers without their letter; where only a control has the number, the fix adds it",
    files: {
      "aims/soa.yaml": `controls:
  - id: 6.2.4
        ~~~~~ 6.2.4 is written without its letter; the control is A.6.2.4.
    applicable: true
  - id: 8.2
        ~~~ 8.2 is written without its letter; the control is A.8.2.
    applicable: true
`,
    },
    fixed: {
      "aims/soa.yaml": `controls:
  - id: A.6.2.4
    applicable: true
  - id: 8.2
    applicable: true
`,
    },
  },
  {
    shows: "gap",
    title:
      "a group that is decided on as if it were a control, and an invented id with the title of a real one",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Control | Title                            | Applicable |
| ------- | -------------------------------- | ---------- |
| A.6.2   | AI system life cycle             | Yes        |
  ~~~~~ A.6.2 is the group of A.6.2.2 to A.6.2.8 and no control.
| A.11.3  | Intended use of the AI system    | Yes        |
  ~~~~~~ ISO/IEC 42001 has no control A.11.3.
`,
    },
  },
  {
    shows: "good",
    title: "rows that are headings, controls of the organisation's own, ids in code with a title behind them",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Control                             | Applicable | Justification       |
| ----------------------------------- | ---------- | ------------------- |
| **A.6 AI system life cycle**        |            |                     |
| A.6.1.1 Objective                   |            |                     |
| \`A.6.2.4\` Verification, validation | Yes        | Errors harm people  |
| **A.6.2.6**                         | Yes        | Drift               |
| ORG-1 Kill switch                   | Yes        | Board decision      |
`,
    },
  },
  {
    shows: "good",
    title: "a statement that goes through the clauses too",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Reference | Applicable |
| --------- | ---------- |
| 4.1       | Yes        |
| 5.2       | Yes        |
| A.2.2     | Yes        |
`,
    },
  },
  {
    shows: "good",
    title: "a statement for two standards, with a column that says which",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Control | Standard  | Applicable |
| ------- | --------- | ---------- |
| A.5.1   | ISO 27001 | Yes        |
| A.5.15  | ISO 27001 | Yes        |
| A.2.2   | ISO 42001 | Yes        |
| A.2.3   | ISO 42001 | Yes        |
`,
    },
  },
  {
    shows: "good",
    title: "a risk register in which the ids of ISO/IEC 42001 are the marked ones",
    files: {
      "aims/risk-register.md": `# AI risk register

| Risk ID | Treatment controls             |
| ------- | ------------------------------ |
| R-1     | 42001:A.6.2.4, A.8.26          |
| R-2     | ISO 27001: A.5.15, A.8.3, A.9.7 |
`,
    },
  },
  {
    shows: "gap",
    title: "ids in the text of a treatment, one for all mentions",
    files: {
      "aims/risk-register.md": `# AI risk register

| ID  | Risk   | Treatment / control                                      |
| --- | ------ | -------------------------------------------------------- |
| R-1 | Drift  | Alerts (A.6.2.6) and A.4.7, checked as A.4.7 says        |
                                      ~~~~~ ISO/IEC 42001 has no control A.4.7.
`,
    },
  },
  {
    shows: "gap",
    title: "what is wrong in rows that can be read is said, whatever a broken row says",
    files: {
      "aims/risk-register.csv": `Risk ID,Description,Controls
R-1,Drift, alerts,A.6.2.6
~~~~~~~~~~~~~~~~~~~~~~~~~ [document-parses] Row 1 ("R-1") has 4 cells, the header has 3. The comma in "Description" seems to be part of the text.
R-2,Bias,A.6.2.9
         ~~~~~~~ ISO/IEC 42001 has no control A.6.2.9.
`,
    },
  },
]);
