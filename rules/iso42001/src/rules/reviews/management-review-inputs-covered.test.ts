import { testRule } from "../../test-rule.ts";
import { managementReviewInputsCovered } from "./management-review-inputs-covered.ts";

testRule(managementReviewInputsCovered, [
  {
    shows: "gap",
    title: "an agenda is no record of what was said",
    files: {
      "aims/review.md": `# Management review 2026
  ~~~~~~~~~~~~~~~~~~~~~~ Management review 2026 says nothing of what became of earlier actions, changes in external and internal issues, changes in what interested parties need, trends in nonconformities and corrective actions, trends in monitoring and measurement results, trends in audit results and chances for improvement.

## Agenda

1. Status of actions from previous reviews
2. Changes in external and internal issues
3. Interested parties
4. Nonconformities and corrective actions
5. Monitoring results
6. Audit results
7. Continual improvement
`,
    },
  },
  {
    shows: "good",
    title: "prose in one section",
    files: {
      "aims/review.md": `# Management review 2026

## Discussion

All actions from the last review are closed. The changes in the context are small: one new law. What interested parties
ask has not changed. Of three nonconformities two are closed. The indicators are steady, and the audit results better
than last year. As an opportunity for improvement the forms were named.
`,
    },
  },
  {
    shows: "good",
    title: "sections with numbers and sections within",
    files: {
      "aims/review.yaml": `kind: management-review
title: Management review 2026
previous_actions: all done
changes_in_issues: none
interested_parties: none
nonconformities: two
kpis: steady
audit_results: three minor
opportunities_for_improvement: forms
`,
    },
  },
]);
