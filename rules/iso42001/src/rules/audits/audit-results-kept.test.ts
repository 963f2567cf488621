import { testRule } from "../../test-rule.ts";
import { auditResultsKept } from "./audit-results-kept.ts";

testRule(auditResultsKept, [
  {
    shows: "good",
    title: "a log with what was found",
    files: {
      "aims/internal-audit-log.csv": `AuditID,Date,Auditor,Findings,Status
AUD-1,2026-02-05,Jane Doe,minor gaps in links,Closed
`,
    },
  },
  {
    shows: "gap",
    title: "a template is no report",
    files: {
      "aims/internal-audits.yaml": `audits:
  - id: AUD-1
    date: 2026-02-05
    status: done
    report: "[Link]"
             ~~~~~~ AUD-1 took place, and there is neither a report of it nor a word on where its results are kept.
`,
    },
  },
]);
