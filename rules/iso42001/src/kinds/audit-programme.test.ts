import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { auditProgramme } from "./audit-programme.ts";
import { plannedAudit } from "./planned-audit.ts";

testKind({
  kind: auditProgramme,
  title: "Internal audit programme 2026",
  written: {
    "Document ID": "AIMS-AUD-001",
    "Audit frequency": "every 12 months",
    Methodology: "interviews and samples",
    "Roles and responsibilities": "Internal Audit plans, leads and reports",
    "Audit schedule": "four weeks ahead",
    "Audit reporting": "to the Audit Committee",
  },
  means: {
    id: "AIMS-AUD-001",
    frequency: "every 12 months",
    methods: "interviews and samples",
    responsibilities: "Internal Audit plans, leads and reports",
    planning: "four weeks ahead",
    reporting: "to the Audit Committee",
  },
  layouts: forms.whole,
});

test("a programme in sections, with its audits in a table", () => {
  const project = readProject({
    "aims/audit/programme-2026.md": `# AI Internal Audit Programme

## 1. Frequency

Every year.

## 2. Audit methods

Interviews.

## Plan for the year

| Audit | When    | Clauses | Lead auditor | Status |
| ----- | ------- | ------- | ------------ | ------ |
| A     | Q1 2026 | 4 to 6  | Jane Doe     | done   |
| B     | Q3 2026 | 7 to 10 | Max Meyer    |        |
`,
  });
  expect(project.records(auditProgramme).map(({ fields }) => [fields.frequency, fields.methods])).toEqual([
    ["Every year.", "Interviews."],
  ]);
  expect(
    project.records(plannedAudit).map(({ fields }) => [fields.title, fields.date, fields.scope]),
  ).toEqual([
    ["A", "Q1 2026", "4 to 6"],
    ["B", "Q3 2026", "7 to 10"],
  ]);
});
