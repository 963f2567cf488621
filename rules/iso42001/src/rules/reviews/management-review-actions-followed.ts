import { defineRule, normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { managementReview } from "../../kinds/management-review.ts";
import { reviewAction } from "../../kinds/review-action.ts";
import { calledAction } from "./called-action.ts";
import { isOfEarlierReview } from "./earlier.ts";
import { type Review, reviewsInOrder } from "./in-order.ts";

type Action = RecordOf<typeof reviewAction>;

/** What one review decided, the next one asks about. */
export const managementReviewActionsFollowed = defineRule({
  id: "management-review-actions-followed",
  summary: "Every open action of a management review is taken up by the next one.",
  requirements: ["9.3.2", "9.3.3"],
  severity: "error",
  basis: "requirement",
  on: managementReview,
  reads: [reviewAction],
  options: z.strictObject({}),
  notAGap:
    "An action that was closed before the next review needs no mention there if its own record says done.",
  messages: {
    lost: {
      problem: "{action} of {earlier} is not mentioned in {review}.",
      why: "The status of earlier actions is the first thing that a review looks at; an action that nobody asks about is lost.",
      how: "Find out what became of it, and add its status to the record of the review or of the next one.",
    },
  },
  appliesTo: (review, { project }) => openActionsBefore(review, project).length > 0,
  check(review, { project, report }) {
    const lines = review.document.text.split("\n").map((line) => ` ${normaliseKey(line)} `);
    for (const { action, earlier } of openActionsBefore(review, project)) {
      if (isMentioned(action, lines)) continue;
      report("lost", {
        at: review.at("previousActions"),
        key: action.id,
        related: [{ at: action.at(), message: "The action." }],
        data: { action: calledAction(action), earlier: earlier.id, review: review.id },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "of three actions one is lost",
      files: {
        "aims/review/2025.md": `# Management review 2025

**Date:** 2025-11-18

## Actions

| ID     | Action                | Owner    | Due        | Status |
| ------ | --------------------- | -------- | ---------- | ------ |
| MR25-1 | fallback region       | Jane Doe | 2026-08-31 | open   |
| MR25-2 | energy plan           | Max      | 2026-06-30 | open   |
| MR25-3 | print the policy      | Max      | 2025-11-20 | done   |
| MR25-4 | approved coding tools | Max      | 2026-03-31 | open   |
`,
        "aims/review/2026.md": `# Management review 2026

**Date:** 2026-10-28

## 1. Status of actions from earlier reviews

- MR25-1: done in August
  ~~~~~~~~~~~~~~~~~~~~~~ Action MR25-2 of Management review 2025 is not mentioned in Management review 2026.
- the approved coding tools are in use since January
`,
      },
    },
    {
      shows: "good",
      title: "all of them in a table",
      files: {
        "aims/review/2025.yaml": `kind: management-review
title: Management review 2025
date: 2025-11-18
actions:
  - { id: MR25-1, action: fallback region, owner: Jane Doe, due: 2026-08-31 }
`,
        "aims/review/2026.md": `# Management review 2026

**Date:** 2026-10-28

## Previous actions

| Action                 | Status |
| ---------------------- | ------ |
| MR25-1 fallback region | done   |
`,
      },
    },
    {
      shows: "absent",
      title: "a first review",
      files: { "aims/review.md": "# Management review 2026\n\n**Date:** 2026-10-28\n" },
    },
  ],
});

function openActionsBefore(
  review: Review,
  project: Project,
): { readonly action: Action; readonly earlier: Review }[] {
  const reviews = project.derive(reviewsInOrder);
  const earlier = reviews[reviews.findIndex((each) => each.review === review) - 1]?.review;
  if (!earlier) return [];
  return project
    .records(reviewAction)
    .filter((action) => action.document === earlier.document && !isOfEarlierReview(action))
    .filter(({ fields: { status } }) => status !== "done" && status !== "cancelled")
    .map((action) => ({ action, earlier }));
}

/** Whether some line has its id, its words, or most of the longer ones among them. */
function isMentioned(action: Action, lines: readonly string[]): boolean {
  const id = normaliseKey(action.written("id") ?? "");
  const what = normaliseKey(action.written("what") ?? "");
  const words = what.split(" ").filter(({ length }) => length > 4);
  return lines.some((line) => {
    if (/\p{L}.*\d/u.test(id) && line.includes(` ${id} `)) return true;
    if (what !== "" && line.includes(` ${what} `)) return true;
    const known = words.filter((word) => line.includes(` ${word}`));
    return words.length >= 2 && known.length * 4 >= words.length * 3;
  });
}
