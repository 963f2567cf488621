import { testRule } from "../../test-rule.ts";
import { plannedAuditHeld } from "./planned-audit-held.ts";

testRule(plannedAuditHeld, [
  {
    shows: "gap",
    title: "started, and never heard of again",
    files: {
      "aims/audit-schedule.md": `# Audit schedule

| # | Audit     | When      | Status      |
| - | --------- | --------- | ----------- |
| 1 | Data      | June 2026 | in progress |
                  ~~~~~~~~~ Audit 1 was planned for June 2026, and nothing shows that it took place.
| 2 | Suppliers | Q4 2026   | planned     |
`,
    },
  },
  {
    shows: "good",
    title: "a report is proof enough",
    files: {
      "aims/audit-schedule.csv": `Audit ID,Date,Scope,Status
AUD-1,2026-03-16,clause 8,planned
`,
      "aims/audit/2026.md": `# Internal audit report AUD-1

**Auditor:** Jane Doe
`,
    },
  },
]);
