import { testRule } from "../../test-rule.ts";
import { managementReviewActionsFollowed } from "./management-review-actions-followed.ts";

testRule(managementReviewActionsFollowed, [
  {
    shows: "good",
    title: "told in a sentence",
    files: {
      "aims/review/2025.md": `# Management review 2025

**Date:** 2025-11-18

## Decisions and actions

| Decision / action                       | Owner | Due        |
| --------------------------------------- | ----- | ---------- |
| Approved coding assistant for engineers | CTO   | 2026-03-31 |
`,
      "aims/review/2026.md": `# Management review 2026

**Date:** 2026-10-28

The coding assistant was approved, and the engineers work with it.
`,
    },
  },
  {
    shows: "gap",
    title: "words of it in several sentences are no mention",
    files: {
      "aims/review/2025.md": `# Management review 2025

**Date:** 2025-11-18

## Actions

| Action                        | Owner | Due        |
| ----------------------------- | ----- | ---------- |
| Disparity report every week   | CTO   | 2026-03-31 |
`,
      "aims/review/2026.md": `# Management review 2026
  ~~~~~~~~~~~~~~~~~~~~~~ "Disparity report every week" of Management review 2025 is not mentioned in Management review 2026.

**Date:** 2026-10-28

The disparity is small.

See the report.
`,
    },
  },
]);
