import { testRule } from "../../test-rule.ts";
import { managementReviewDecides } from "./management-review-decides.ts";

testRule(managementReviewDecides, [
  {
    shows: "gap",
    title: "an empty heading above a table of actions",
    files: {
      "aims/review.md": `# Management review 2026

## Decisions
   ~~~~~~~~~ Management review 2026 records no decision.

TBD

## Actions

| ID     | Action           | Owner    | Due        |
| ------ | ---------------- | -------- | ---------- |
| MR26-1 | hire an engineer | Jane Doe | 2027-03-31 |
`,
    },
  },
  {
    shows: "gap",
    title: "what became of earlier actions is no decision",
    files: {
      "aims/review.md": `# Management review 2026
  ~~~~~~~~~~~~~~~~~~~~~~ Management review 2026 records no decision.

## Status of actions from previous reviews

| ID     | Action           | Owner    | Status |
| ------ | ---------------- | -------- | ------ |
| MR25-1 | hire an engineer | Jane Doe | done   |
`,
    },
  },
  {
    shows: "good",
    title: "noted, and decided",
    files: {
      "aims/review.md": `# Management review 2026

**Decisions:** The results were noted; the budget is increased.
`,
    },
  },
]);
