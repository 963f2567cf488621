import { testRule } from "../../test-rule.ts";
import { auditProgrammeHeedsResults } from "./audit-programme-heeds-results.ts";

testRule(auditProgrammeHeedsResults, [
  {
    shows: "good",
    title: "a scope in words may mean it",
    files: {
      "aims/internal-audits.csv": `Audit ID,Date,Scope,Status
AUD-1,2026-09-21,all clauses,done
AUD-2,2027-03-15,follow-up of findings,planned
`,
      "aims/audit-findings.csv": `Finding ID,Audit ID,Grade,Requirement,Finding
F-1,AUD-1,major,8.4,none
`,
    },
  },
  {
    shows: "gap",
    title: "an audit that was dropped does not look again",
    files: {
      "aims/internal-audits.csv": `Audit ID,Date,Scope,Status
AUD-1,2026-09-21,all clauses,done
AUD-2,2027-03-15,clause 8.4,cancelled
AUD-3,2027-09-15,clause 4,planned
                 ~~~~~~~~ F-1 concerns 8.4, and no later audit looks at that again.
`,
      "aims/audit-findings.csv": `Finding ID,Audit ID,Grade,Requirement,Finding
F-1,AUD-1,minor,Clause 8.4 (a),none
`,
    },
  },
]);
