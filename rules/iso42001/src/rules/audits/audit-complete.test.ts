import { testRule } from "../../test-rule.ts";
import { auditComplete } from "./audit-complete.ts";

testRule(auditComplete, [
  {
    shows: "gap",
    title: "what only the programme says is a hint",
    files: {
      "aims/audit-programme.md": `# Internal audit programme

## Audits

| Audit ID | Date       | Objectives | Scope       | Criteria               |
| -------- | ---------- | ---------- | ----------- | ---------------------- |
| AUD-1    | 2026-09-21 | conformity | all clauses | ISO/IEC 42001, own rules |
`,
      "aims/audit.md": `# Internal audit report AUD-1
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ (warning) Internal audit report AUD-1 does not say what it was for, what was looked at and against which criteria; only the programme does.

**Date:** 2026-09-21
**Auditors:** Jane Doe

## Findings

No nonconformities.

## Audit opinion

Carried out and kept alive.
`,
    },
  },
  {
    shows: "good",
    title: "findings in a register of their own",
    files: {
      "aims/audit-findings.csv": "Finding ID,Audit ID,Grade,Finding\nF-1,AUD-1,minor,effect unknown\n",
      "aims/audit.yaml": `kind: audit
audit_id: AUD-1
date: 2026-09-21
lead_auditor: Jane Doe
objective: conformity and effect
scope: clauses 4 to 10
criteria: ISO/IEC 42001, own rules
conclusion: carried out and kept alive
`,
    },
  },
  {
    shows: "gap",
    title: "the day of the approval is not that of the audit",
    files: {
      "aims/audit.md": `# Internal audit report
  ~~~~~~~~~~~~~~~~~~~~~ Internal audit report does not say when it took place.

| Field       | Value                |
| ----------- | -------------------- |
| Approved on | 2026-10-09           |
| Auditor     | [Name]               |
                ~~~~~~ Internal audit report has a place for auditors, and nothing stands there.
| Objectives  | conformity           |
| Scope       | clauses 4 to 10      |
| Criteria    | ISO/IEC 42001        |
| Findings    | none                 |
| Conclusion  | kept alive           |
`,
    },
  },
]);
