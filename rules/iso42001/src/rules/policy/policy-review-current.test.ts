import { testRule } from "../../test-rule.ts";
import { policyReviewCurrent } from "./policy-review-current.ts";

testRule(policyReviewCurrent, [
  {
    shows: "good",
    title: "a review every three years, by the organisation's own rule",
    options: { months: 36 },
    files: {
      "aims/ai-policy.md": `# AI policy

**Approval date:** 2024-05-03
`,
    },
  },
  {
    shows: "good",
    title: "the last review counts, not the approval before it",
    files: {
      "aims/ai-policy.md": `# AI policy

**Approval date:** 2023-05-03
**Last reviewed:** 2026-05-04
`,
    },
  },
  {
    shows: "gap",
    title: "the day after",
    today: "2026-11-22",
    files: {
      "aims/ai-policy.md": `# AI policy

**Next review date:** 2026-11-21
                      ~~~~~~~~~~ The review of AI policy was due on 2026-11-21.
`,
    },
  },
  {
    shows: "absent",
    title: "a policy that was replaced needs no review",
    files: {
      "aims/ai-policy.md": `# AI policy

**Status:** superseded
**Next review date:** 2020-01-01
`,
    },
  },
]);
