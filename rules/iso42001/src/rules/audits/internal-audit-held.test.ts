import { testRule } from "../../test-rule.ts";
import { internalAuditHeld } from "./internal-audit-held.ts";

testRule(internalAuditHeld, [
  {
    shows: "gap",
    title: "the programme says twice a year, and the last audit is ten months old",
    files: {
      "aims/audit-programme.yaml": `kind: audit-programme
title: Internal audit programme
frequency: every 6 months
`,
      "aims/internal-audits.csv": `Audit ID,Date,Scope,Status
AUD-1,2025-06-02,all clauses,done
AUD-2,January 2026,all clauses,done
      ~~~~~~~~~~~~ The last internal audit, AUD-2, was on 2026-01-31, more than 6 months ago.
`,
    },
  },
  {
    shows: "good",
    title: "a log without states lists what took place",
    files: {
      "aims/internal-audit-log.csv": `AuditID,Date,Auditor,Scope,Findings
AUD-1,2026-02-05,Jane Doe,Clauses 6-9,minor gaps
`,
    },
  },
  {
    shows: "good",
    title: "on the last day",
    files: {
      "aims/internal-audits.csv": `Audit ID,Date,Scope,Status
AUD-1,2025-11-21,all clauses,done
`,
    },
  },
]);
