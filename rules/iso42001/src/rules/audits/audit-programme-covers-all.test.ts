import { testRule } from "../../test-rule.ts";
import { auditProgrammeCoversAll } from "./audit-programme-covers-all.ts";

testRule(auditProgrammeCoversAll, [
  {
    shows: "gap",
    title: "a scope in words makes it a hint",
    files: {
      "aims/internal-audits.csv": `Audit ID,Date,Scope,Status
AUD-1,2026-03-02,clauses 4 to 9,done
                 ~~~~~~~~~~~~~~ (warning) No audit of the last 36 months or in the plan looks at clause 10.
AUD-2,2026-09-02,improvement,done
`,
    },
  },
  {
    shows: "gap",
    title: "clauses alone: controls are a hint",
    files: {
      "aims/internal-audits.csv": `Audit ID,Date,Scope,Status
AUD-1,2026-03-02,clauses 4-10,done
                 ~~~~~~~~~~~~ (warning) No audit of the last 36 months or in the plan looks at A.2.2, which the Statement of Applicability includes.
`,
      "aims/soa.csv": `Control,Applicable,Justification
A.2.2,yes,R-1
`,
    },
  },
]);
