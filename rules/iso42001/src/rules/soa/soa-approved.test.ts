import { testRule } from "../../test-rule.ts";
import { soaApproved } from "./soa-approved.ts";

testRule(soaApproved, [
  {
    shows: "gap",
    title: "called approved, and nobody is named",
    files: {
      "aims/soa.md": `---
title: Statement of Applicability
status: approved
approved_by:
~~~~~~~~~~~ Nothing says who approved this Statement of Applicability.
approved_on: 2026-10-28
---

| Control | Applicable | Justification |
| ------- | ---------- | ------------- |
| A.7.4   | Yes        | R-001         |
`,
    },
  },
  {
    shows: "gap",
    title: "a name without a day",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Field    | Value            |
| -------- | ---------------- |
| Approver | Ingrid Halvorsen |
             ~~~~~~~~~~~~~~~~ (warning) Nothing says when this Statement of Applicability was approved.

| Control | Applicable | Justification |
| ------- | ---------- | ------------- |
| A.7.4   | Yes        | R-001         |
`,
    },
  },
  {
    shows: "good",
    title: "the rows are a CSV file, the approval stands on its cover",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.7.4,Yes,R-001
`,
      "aims/statement.md": `# Statement of Applicability (cover)

**Approved by:** Ingrid Halvorsen, 2026-10-28

The rows are kept in [a table](soa.csv).
`,
    },
  },
  {
    shows: "good",
    title: "a table of approvals",
    files: {
      "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification |
| ------- | ---------- | ------------- |
| A.7.4   | Yes        | R-001         |

## Sign-off

| Name             | Date       |
| ---------------- | ---------- |
| Ingrid Halvorsen | 2026-10-28 |
`,
    },
  },
]);
