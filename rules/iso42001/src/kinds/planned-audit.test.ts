import { forms, testKind } from "../test-kind.ts";
import { plannedAudit } from "./planned-audit.ts";

testKind({
  kind: plannedAudit,
  title: "Internal audit 2026",
  register: { title: "Internal audit schedule", path: "aims/audit-schedule", collection: "audits" },
  written: {
    "Audit ID": "AUD-2026-1",
    "Planned date": "Q3 2026",
    "Clauses and controls": "clauses 4 to 10",
    "Audit criteria": "ISO/IEC 42001, own rules",
    "Lead auditor": "Jane Doe",
    Auditee: "Engineering",
    "Audit status": "Completed",
  },
  means: {
    id: "AUD-2026-1",
    date: "Q3 2026",
    scope: "clauses 4 to 10",
    criteria: "ISO/IEC 42001, own rules",
    auditors: "Jane Doe",
    unit: "Engineering",
    status: "done",
  },
  layouts: forms.rows,
});
