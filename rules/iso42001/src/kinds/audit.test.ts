import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { audit } from "./audit.ts";
import { auditFinding } from "./audit-finding.ts";

testKind({
  kind: audit,
  title: "Internal audit report AUD-2026-1",
  written: {
    "Document ID": "AIMS-AUD-002",
    "Audit ID": "AUD-2026-1",
    "Date of audit": "21–25 September 2026",
    "Audit objectives": "conformity and effect",
    "Audit scope": "clauses 4 to 10",
    "Audit criteria": "ISO/IEC 42001, own rules",
    "Audit team": "Jane Doe, Max Meyer",
    "Overall conclusion": "carried out and kept alive",
    "Distribution list": "top management",
    "Distributed on": "2026-10-09",
  },
  means: {
    id: "AIMS-AUD-002",
    audit: "AUD-2026-1",
    date: "2026-09-21",
    objectives: "conformity and effect",
    scope: "clauses 4 to 10",
    criteria: "ISO/IEC 42001, own rules",
    auditors: "Jane Doe, Max Meyer",
    conclusion: "carried out and kept alive",
    recipients: "top management",
    reportedOn: "2026-10-09",
  },
  layouts: forms.whole,
});

const report = `# Internal Audit Report — AUD-2026-1

- Audit ID: AUD-2026-1
- Date: 2026-08-06
- Auditor(s): Jane Doe

## 2. Scope

Clauses 6 to 8.

## Findings

| No | Finding         | Classification | Clause | NCR    |
| -- | --------------- | -------------- | ------ | ------ |
| 1  | Effect unjudged | Minor NC       | 7.2    | NC-003 |
| 2  | Plainer forms   | OFI            |        | n/a    |
`;

test("a report with lines, sections and a table of findings", () => {
  const project = readProject({ "aims/audit/2026.md": report });
  const [one] = project.records(audit);
  expect([one?.id, one?.fields.date, one?.fields.scope]).toEqual([
    "AUD-2026-1",
    "2026-08-06",
    "Clauses 6 to 8.",
  ]);
  const found = project.records(auditFinding);
  expect(found.map(({ fields }) => [fields.grade, fields.text, fields.nonconformity?.[0]?.id])).toEqual([
    ["minor", "Effect unjudged", "NC-003"],
    ["improvement", "Plainer forms", undefined],
  ]);
});

test.each([
  "Internal audit checklist",
  "Certification audit report",
  "Internal audit plan 2026",
  "Supplier audit",
])("%s is no report of an internal audit", (title) => {
  const project = readProject({ "aims/x.md": `---\nkind: audit\n---\n\n# ${title}\n` });
  expect(project.records(audit)).toEqual([]);
});

test("a bare audit report has to say who audited what", () => {
  const project = readProject({
    "aims/a.md": "# Audit report\n\n## Summary\n\nOpen items: see the dashboard.\n",
    "aims/b.md": "# Audit report\n\n**Lead auditor:** Jane Doe\n",
  });
  expect(project.records(audit).map(({ document }) => document.path)).toEqual(["aims/b.md"]);
});
