import { testRule } from "../../test-rule.ts";
import { managementReviewLedByTopManagement } from "./management-review-led-by-top-management.ts";

testRule(managementReviewLedByTopManagement, [
  {
    shows: "gap",
    title: "the chief executive was not there",
    files: {
      "aims/review.md": `# Management review 2026

## 1. Participants

| Name     | Role | Present |
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ (warning) Management review 2026 does not show that top management took part: Max Main, CTO may or may not belong to it.
| -------- | ---- | ------- |
| Ann Bell | CEO  | No      |
| Max Main | CTO  | Yes     |
`,
    },
  },
  {
    shows: "gap",
    title: "apologies are no presence",
    files: {
      "aims/review.md": `# Management review 2026

## Attendees

- Jane Doe, AIMS manager
  ~~~~~~~~~~~~~~~~~~~~~~ Nobody who took part in Management review 2026 speaks for top management.
- Ann Bell, CEO (apologies)
`,
    },
  },
  {
    shows: "good",
    title: "roles without names",
    files: {
      "aims/review.md": "# Management review 2026\n\nDate: 2026-08-13\nAttendees: CEO, CTO, Compliance\n",
    },
  },
]);
