import { testRule } from "../../test-rule.ts";
import { documentReviewCurrent } from "./document-review-current.ts";

testRule(documentReviewCurrent, [
  {
    shows: "gap",
    title: "a date in the block at the end; one day late",
    files: {
      "aims/method.md": `# Risk method

Text.

**Approved by:** Ann Bell
**Next review:** 2026-11-20
                 ~~~~~~~~~~ The review of Risk method was due on 2026-11-20, 1 day ago.
`,
    },
  },
  {
    shows: "good",
    title: "a longer interval, set by the organisation",
    options: { months: 24 },
    files: { "aims/scope.md": "---\nid: AIMS-SCP-001\nlast_reviewed: 2025-03-01\n---\n\n# Scope\n" },
  },
  {
    shows: "gap",
    title: "reviewed more than a year ago",
    files: {
      "aims/scope.md": `---
id: AIMS-SCP-001
approved_on: 2024-03-01
last_reviewed: 2025-03-01
               ~~~~~~~~~~ AIMS-SCP-001 was last reviewed on 2025-03-01, more than 12 months ago, and no next review is planned.
---

# Scope
`,
    },
    fixed: {
      "aims/scope.md": `---
id: AIMS-SCP-001
approved_on: 2024-03-01
last_reviewed: 2025-03-01
next_review: ""
---

# Scope
`,
    },
  },
  {
    shows: "absent",
    title: "a withdrawn document, and a policy, whose review has a rule of its own",
    files: {
      "aims/scope.md": "# Scope\n\n**Status:** Superseded\n**Next review:** 2020-01-01\n",
      "aims/ai-policy.md": "# AI policy\n\n**Owner:** Jane Doe\n**Next review:** 2020-01-01\n",
    },
  },
  {
    shows: "absent",
    title: "a date that cannot be read blocks",
    files: {
      "aims/scope.md": `# Scope

**Owner:** Jane Doe
**Next review:** every year
                 ~~~~~~~~~~ [value-readable] The next review of Scope is "every year", which is not a day of the calendar, such as 2026-03-31.
`,
    },
  },
]);
