import { testRule } from "../../test-rule.ts";
import { managementReviewHeld } from "./management-review-held.ts";

testRule(managementReviewHeld, [
  {
    shows: "good",
    title: "two years until the next one, as planned",
    files: {
      "aims/review.md": `# Management review

**Date:** 2025-01-20
**Next management review:** 2027-01-20
`,
    },
  },
  {
    shows: "gap",
    title: "one that is still to come does not count",
    files: {
      "aims/review/2025.md": `# Management review 2025

**Date:** 2025-05-20
          ~~~~~~~~~~ Management review 2025 was held on 2025-05-20, more than 12 months ago, and gives no date for the next one.
`,
      "aims/review/2027.md": `# Management review 2027

**Date:** 2027-05-20
`,
    },
  },
]);
