import { testRule } from "../../test-rule.ts";
import { auditorCompetent } from "./auditor-competent.ts";

testRule(auditorCompetent, [
  {
    shows: "good",
    title: "a text about competence says nothing of who is missing",
    files: {
      "aims/competence.csv": `Role,Person,Required competence,Evidence
Auditor,Ann Bell,audit,course
`,
      "aims/internal-audits.csv": `Audit ID,Date,Scope,Auditors
AUD-1,2026-09-21,all clauses,A. Bell
`,
    },
  },
  {
    shows: "absent",
    title: "competence in prose",
    files: {
      "aims/competence.md": `# Competence

**Role:** all
**Required competence:** audit
`,
      "aims/internal-audits.csv": `Audit ID,Date,Scope,Auditors
AUD-1,2026-09-21,all clauses,Jane Doe
`,
    },
  },
]);
