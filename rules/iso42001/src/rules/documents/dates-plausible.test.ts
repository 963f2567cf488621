import { testRule } from "../../test-rule.ts";
import { datesPlausible } from "./dates-plausible.ts";

testRule(datesPlausible, [
  {
    shows: "good",
    title: "a review date that may be the last one",
    files: { "aims/scope.md": "# Scope\n\n**Review date:** 2025-01-10\n**Approved on:** 2025-02-01\n" },
  },
  {
    shows: "gap",
    title: "an assessment that was approved before it was made, a risk accepted next year",
    files: {
      "aims/impact/kaj.yaml": `assessments:
  - id: IA-001
    system: SYS-002
    date: 2026-06-01
    approved_on: 2026-05-01
                 ~~~~~~~~~~ The approval of IA-001 is dated 2026-05-01, before its assessment on 2026-06-01.
`,
      "aims/risk-register.md": `# Risk register

| Risk ID | Description | Accepted by | Accepted on |
| ------- | ----------- | ----------- | ----------- |
| R-1     | Drift       | Ann Bell    | 2027-05-01  |
                                        ~~~~~~~~~~ The acceptance of R-1 is dated 2027-05-01, which is still to come.
`,
    },
  },
  {
    shows: "gap",
    title: "what can be read is checked, whatever cannot",
    files: {
      "aims/evidence.csv": `Evidence ID,Title,Captured on,Next review
EV-1,Log,31.02.2026,2026-12-01
         ~~~~~~~~~~ [value-readable] The captured on of EV-1 is "31.02.2026", which is not a day of the calendar, such as 2026-03-31.
EV-2,Log,2027-03-01,2027-12-01
         ~~~~~~~~~~ The capture of EV-2 is dated 2027-03-01, which is still to come.
`,
    },
  },
  {
    shows: "gap",
    title: "a meeting next year, and a report that was sent before the audit",
    files: {
      "aims/review.md": `# Management review 2027

**Date:** 2027-01-20
          ~~~~~~~~~~ The meeting of Management review 2027 is dated 2027-01-20, which is still to come.
`,
      "aims/audit.md": `# Internal audit report AUD-1

**Auditor:** Jane Doe
**Audit date:** 21–25 September 2026
**Distributed on:** 2026-09-10
                    ~~~~~~~~~~ The distribution of Internal audit report AUD-1 is dated 2026-09-10, before its fieldwork on 2026-09-21.
`,
    },
  },
]);
