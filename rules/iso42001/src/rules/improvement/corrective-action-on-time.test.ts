import { testRule } from "../../test-rule.ts";
import { correctiveActionOnTime } from "./corrective-action-on-time.ts";

testRule(correctiveActionOnTime, [
  {
    shows: "absent",
    title: "an observation and a withdrawn entry have no day to keep",
    files: {
      "aims/nonconformities.yaml": `nonconformities:
  - { id: NC-1, grade: OFI, description: Shorter form, due: 2026-01-31, status: open }
  - { id: NC-2, grade: minor, description: Old card, due: 2026-01-31, status: rejected }
`,
    },
  },
  {
    shows: "gap",
    title: "a status that says overdue is still open",
    files: {
      "aims/ncr/NCR-7.md": `# NCR-7 – Alerts not read

**NCR ID:** NCR-7
**Clause:** 9.1
**Due date:** 31.08.2026
              ~~~~~~~~~~ The corrective action of NCR-7 was due on 2026-08-31, 82 days ago, and is not done.
**Status:** 🔴 Overdue
`,
    },
  },
]);
