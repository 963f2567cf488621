import { testRule } from "../../test-rule.ts";
import { auditorIndependent } from "./auditor-independent.ts";

testRule(auditorIndependent, [
  {
    shows: "gap",
    title: "an audit of everything by the one who keeps everything; the audit report itself does not count",
    files: {
      "aims/a.md":
        "# Handbook of the chat team\n\n**Document ID:** AIMS-DOC-001\n**Owner:** Jane Doe\n**Version:** 1.0\n",
      "aims/b.md":
        "# Handbook of the score team\n\n**Document ID:** AIMS-DOC-002\n**Owner:** Jane Doe\n**Version:** 1.0\n",
      "aims/c.md":
        "# Style of answers\n\n**Document ID:** AIMS-DOC-003\n**Author:** J. Doe\n**Version:** 1.0\n",
      "aims/d.md":
        "# Names of things\n\n**Document ID:** AIMS-DOC-004\n**Owner:** Jane Doe\n**Version:** 1.0\n",
      "aims/audit.md": `# Internal audit report AUD-1

**Owner:** Jane Doe
**Auditor:** Jane Doe
             ~~~~~~~~ (warning) Jane Doe audits AIMS-DOC-001, AIMS-DOC-002, AIMS-DOC-003 and 1 more in Internal audit report AUD-1, and answers for it or wrote it.
**Scope:** clauses 4 to 10
`,
    },
  },
  {
    shows: "good",
    title: "the auditor keeps the audit documents, and nothing else",
    files: {
      "aims/scope.md": "# Scope\n\n**Document ID:** AIMS-SCP-001\n**Owner:** Ann Bell\n",
      "aims/audit.md": `# Internal audit report AUD-1

**Owner:** Jane Doe
**Auditor:** Jane Doe
**Scope:** clauses 4 to 10
`,
    },
  },
  {
    shows: "good",
    title: "a retired system needs no independent eyes",
    files: {
      "aims/systems.csv": "System ID,Name,Owner,Status\nSYS-001,Harbour Score,Jane Doe,retired\n",
      "aims/internal-audits.csv": "Audit ID,Date,Scope,Auditors\nAUD-1,2026-09-21,all clauses,Jane Doe\n",
    },
  },
]);
