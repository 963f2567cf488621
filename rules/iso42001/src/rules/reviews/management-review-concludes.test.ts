import { testRule } from "../../test-rule.ts";
import { managementReviewConcludes } from "./management-review-concludes.ts";

testRule(managementReviewConcludes, [
  {
    shows: "good",
    title: "in German",
    files: {
      "aims/review.md": `# Managementbewertung 2026

## Fazit

Das System ist geeignet, angemessen und wirksam.
`,
    },
  },
  {
    shows: "gap",
    title: "the effect of a course is not that of the system",
    files: {
      "aims/review.md": `# Management review 2026
  ~~~~~~~~~~~~~~~~~~~~~~ Management review 2026 does not conclude whether the AI management system is suitable, adequate and effective.

The course was effective, and the room suitable.
`,
    },
  },
]);
