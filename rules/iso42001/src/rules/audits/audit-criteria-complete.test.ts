import { testRule } from "../../test-rule.ts";
import { auditCriteriaComplete } from "./audit-criteria-complete.ts";

testRule(auditCriteriaComplete, [
  {
    shows: "good",
    title: "words for both",
    files: {
      "aims/internal-audits.csv": `Audit ID,Date,Scope,Criteria
AUD-1,2026-02-05,clause 6,"ISO/IEC 42001:2023, project procedures, SoA"
AUD-2,2026-03-05,clause 7,clauses 7.1 to 7.5 and our AI policy
AUD-3,2020-03-05,clause 7,ISO/IEC 42001
AUD-4,2026-04-05,clause 7,see audit plan
`,
    },
  },
]);
