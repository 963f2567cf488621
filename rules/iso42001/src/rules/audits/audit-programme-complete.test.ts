import { testRule } from "../../test-rule.ts";
import { auditProgrammeComplete } from "./audit-programme-complete.ts";

const procedure = `# Internal audit procedure

**Responsibilities:** Internal Audit
**Methods:** interviews and samples

## Reporting of results

To top management within ten days.
`;

testRule(auditProgrammeComplete, [
  {
    shows: "gap",
    title: "a plan that leaves to a procedure what that does not say either",
    files: {
      "aims/audit-procedure.md": procedure,
      "aims/audit-programme.md": `# Internal audit programme 2026
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Internal audit programme 2026 does not say how often audits take place.

**Planning:** a quarter ahead
`,
    },
    fixed: {
      "aims/audit-programme.md": `# Internal audit programme 2026

**Planning:** a quarter ahead

## Audit frequency
`,
    },
  },
  {
    shows: "good",
    title: "a plan that rests on a procedure",
    files: {
      "aims/audit-procedure.md": `${procedure}
## Frequency and planning

Once a year; the plan is made in December.
`,
      "aims/audit-programme.md": "# Internal audit programme 2026\n",
    },
  },
  {
    shows: "gap",
    title: "a template's words are no answer",
    files: {
      "aims/programme.yaml": `kind: audit-programme
title: Internal audit programme
frequency: yearly
methods: "[Describe the methods]"
~~~~~~~ Internal audit programme has a place for methods and says nothing there.
responsibilities: Internal Audit
planning: a quarter ahead
reporting: to top management
`,
    },
  },
]);
