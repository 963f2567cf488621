import { expect, test } from "vitest";
import { reviewAction } from "../../kinds/review-action.ts";
import { readProject } from "../../test-rule.ts";
import { calledAction } from "./called-action.ts";
import { isOfEarlierReview } from "./earlier.ts";
import { reviewsInOrder } from "./in-order.ts";

const project = readProject({
  "aims/2026.md": `# Management review 2026

**Date:** 2026-10-28

## Status of actions from earlier reviews

| Action           | Status |  Owner |
| ---------------- | ------ | ------ |
| hire an engineer | done   | CTO    |

## New actions

| ID     | Action                                                            | Owner |
| ------ | ----------------------------------------------------------------- | ----- |
| MR26-1 | shorten the forms                                                 | CTO   |
| 2      | look at the letters with people who read them for the first time | CTO   |
`,
  "aims/2025.md": "# Management review 2025\n\n**Date:** 2025-10-28\n",
  "aims/2027.md": "# Management review 2027\n\n**Date:** 2027-10-28\n",
});

test("actions are called by their id, or else by what they say", () => {
  expect(project.records(reviewAction).map(calledAction)).toEqual([
    '"hire an engineer"',
    "Action MR26-1",
    '"look at the letters with people who read them for…"',
  ]);
});

test("those of an earlier review stand below a heading that says so", () => {
  expect(project.records(reviewAction).map(isOfEarlierReview)).toEqual([true, false, false]);
});

test("reviews in order of time, without what is to come", () => {
  expect(reviewsInOrder(project).map(({ on }) => on)).toEqual(["2025-10-28", "2026-10-28"]);
});
