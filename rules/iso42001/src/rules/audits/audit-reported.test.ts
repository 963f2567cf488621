import { testRule } from "../../test-rule.ts";
import { auditReported } from "./audit-reported.ts";

testRule(auditReported, [
  {
    shows: "gap",
    title: "a form that nobody filled in, and nobody by name",
    files: {
      "aims/a.md": `# Internal audit report AUD-1

**Auditor:** Jane Doe

## Distribution
   ~~~~~~~~~~~~ Internal audit report AUD-1 does not say who got its results.

`,
      "aims/b.md": `# Internal audit report AUD-2

**Auditor:** Jane Doe
**Reported to:** nobody yet
                 ~~~~~~~~~~ Internal audit report AUD-2 does not say who got its results.
`,
    },
  },
  {
    shows: "good",
    title: "in YAML, with the auditor among others",
    files: {
      "aims/a.yaml": `kind: audit
title: Internal audit report
auditor: Jane Doe
recipients: [Ann Bell, Jane Doe]
`,
    },
  },
]);
