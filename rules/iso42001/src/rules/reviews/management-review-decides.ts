import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { managementReview } from "../../kinds/management-review.ts";
import { reviewAction } from "../../kinds/review-action.ts";
import { said } from "../../shared/said.ts";
import { isOfEarlierReview } from "./earlier.ts";

const talk =
  /\b(?:discuss(?:ed|ion|ions)?|noted?|took note|acknowledged|presented|informed|reported|tbd|none|n\/a)\b/i;
const decision =
  /\b(?:decid|approv|agree|resolv|accept|allocat|chang|improv|adopt|confirm|reject|increas|reduc|introduc|start|stop|hire|budget|will\b|shall\b|to be\b|must\b|no (?:change|need|action|decision)s?\b|beschl)/i;

/** A review ends in decisions; that nothing has to change is one. */
export const managementReviewDecides = defineRule({
  id: "management-review-decides",
  summary: "A management review ends in decisions.",
  requirements: ["9.3.3"],
  severity: "error",
  basis: "requirement",
  on: managementReview,
  reads: [reviewAction],
  options: z.strictObject({}),
  notAGap: "A review may find that nothing has to change; that is a decision, and one sentence records it.",
  messages: {
    missing: {
      problem: "{review} records no decision.",
      why: "A review without decisions changes nothing; its result has to say what is improved and what changes in the AI management system.",
      how: "Record what was decided on improvements and on changes, or that nothing has to change.",
    },
    talk: {
      problem: '{review} gives as its decisions: "{text}".',
      why: "That something was discussed or noted decides nothing, and nobody can act on it.",
      how: "Record what was decided on improvements and on changes, or that nothing has to change.",
    },
  },
  check(review, { project, report }) {
    const own = project
      .records(reviewAction)
      .filter((action) => action.document === review.document && !isOfEarlierReview(action));
    const found = said(review, "decisions");
    const data = { review: review.id };
    if (found.as === "empty") report("missing", { at: found.at, data });
    else if (own.length > 0) return;
    else if (found.as === "absent") report("missing", { at: review.at(), data });
    else if (found.text.split("\n").every((line) => talk.test(line) && !decision.test(line)))
      report("talk", { at: found.at, data: { ...data, text: shortened(found.text) } });
  },
  examples: [
    {
      shows: "gap",
      title: "talk, and nothing",
      files: {
        "aims/review/2025.md": `# Management review 2025

**Date:** 2025-10-06

## Decisions

The audit results were discussed and noted.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Management review 2025 gives as its decisions: "The audit results were discussed and noted".
`,
        "aims/review/2026.md": `# Management review 2026
  ~~~~~~~~~~~~~~~~~~~~~~ Management review 2026 records no decision.

**Date:** 2026-10-06
`,
      },
    },
    {
      shows: "good",
      title: "decisions in words, and in a table of actions",
      files: {
        "aims/review/2025.md": `# Management review 2025

## Results of the review

The scope stays as it is; no change to the AI management system is needed.
`,
        "aims/review/2026.md": `# Management review 2026

## Actions

| ID     | Action           | Owner    | Due        |
| ------ | ---------------- | -------- | ---------- |
| MR26-1 | hire an engineer | Jane Doe | 2027-03-31 |
`,
      },
    },
    {
      shows: "absent",
      title: "no review",
      files: { "aims/scope.md": "# Scope\n\nEverything.\n" },
    },
  ],
});

function shortened(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/[\s.]+$/, "")
    .trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
