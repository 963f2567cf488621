import { testRule } from "../../test-rule.ts";
import { exclusionNotContradicted } from "./exclusion-not-contradicted.ts";

const statement = (rows: string): string =>
  `# Statement of Applicability

| Control | Applicable | Justification |
| ------- | ---------- | ------------- |
${rows}
`;

testRule(exclusionNotContradicted, [
  {
    shows: "gap",
    title: "data controls left out, and a model trained here",
    files: {
      "aims/soa.md": statement(`| A.7.3   | No         | Data are given |
            ~~ A.7.3 is excluded, but SYS-001 is developed here, with the data DS-001, DS-002.`),
      "aims/systems/sys-001.md": `---
id: SYS-001
kind: system
name: Harbour Score
origin: developed in house
data: [DS-001, DS-002]
---

# Harbour Score
`,
    },
  },
  {
    shows: "gap",
    title: "impact assessments left out, and one on file",
    files: {
      "aims/soa.md": statement(`| A.5.3   | No         | Low risk only |
            ~~ A.5.3 is excluded, but impacts are assessed in IA-001.
| A.5.5   | No         | Low risk only |
            ~~ A.5.5 is excluded, but IA-001 assesses the impact on societies.
| A.5.4   | No         | No persons    |`),
      "aims/impact/kaj.md": `# Impact assessment

| Field         | Value   |
| ------------- | ------- |
| Assessment ID | IA-001  |
| System        | SYS-002 |

## Impact on society

Little.
`,
    },
  },
  {
    shows: "good",
    title: "a supplier of a system that is switched off, out of scope, or the organisation itself",
    files: {
      "aims/soa.md": statement("| A.10.3  | No         | All models are our own |"),
      "aims/systems.csv": `System ID,Name,Status,In scope,Supplier
SYS-1,Old bot,retired,yes,Example Models
SYS-2,Spam filter,production,no,Example Mail
SYS-3,Score,production,yes,Internal
`,
    },
  },
  {
    shows: "good",
    title: "a system that is developed elsewhere",
    files: {
      "aims/soa.md": statement("| A.7.2   | No         | We develop nothing |"),
      "aims/systems.csv": `System ID,Name,Origin,Training data
SYS-1,Bot,Developed by the vendor,trained on web pages
`,
    },
  },
  {
    shows: "absent",
    title: "an inventory that could not be read whole",
    files: {
      "aims/soa.md": statement("| A.10.3  | No         | All models are our own |"),
      "aims/systems.yaml": `systems:
  - id: SYS-1
    suppliers: [Example Models
               ~~~~~~~~~~~~~~~ [document-parses] The bracket that opens here is not closed before the next entry.
`,
    },
  },
]);
