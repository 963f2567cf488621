import { testRule } from "../../test-rule.ts";
import { managementReviewAfterAudit } from "./management-review-after-audit.ts";

testRule(managementReviewAfterAudit, [
  {
    shows: "gap",
    title: "nothing since the review of the year before",
    files: {
      "aims/review/2025.md": "# Management review 2025\n\n**Date:** 2025-10-28\n",
      "aims/review/2026.md": `# Management review 2026

**Date:** 2026-10-28
          ~~~~~~~~~~ Management review 2026 took place on 2026-10-28, and no internal audit since 2025-10-28.
`,
      "aims/internal-audits.csv": "Audit ID,Date,Scope,Status\nAUD-1,2025-09-21,all clauses,done\n",
    },
  },
  {
    shows: "good",
    title: "reviews each quarter, an audit each year",
    files: {
      "aims/review/q2.md": "# Management review Q2 2026\n\n**Date:** 2026-07-06\n",
      "aims/review/q3.md": "# Management review Q3 2026\n\n**Date:** 2026-10-05\n",
      "aims/internal-audits.csv": "Audit ID,Date,Scope,Status\nAUD-1,2026-01-21,all clauses,done\n",
    },
  },
]);
