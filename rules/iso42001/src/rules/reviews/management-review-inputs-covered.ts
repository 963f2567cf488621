import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { managementReview } from "../../kinds/management-review.ts";
import { listing } from "../../shared/listing.ts";
import { inputs, stateOf } from "./inputs.ts";

const why =
  "Top management can only judge the system by what is put before it; auditors go through the seven inputs one by one.";

/** A review looks at seven things; that one of them brought nothing new is an answer. */
export const managementReviewInputsCovered = defineRule({
  id: "management-review-inputs-covered",
  summary: "The record of a management review speaks of all seven inputs.",
  requirements: ["9.3.2"],
  severity: "error",
  basis: "requirement",
  on: managementReview,
  options: z.strictObject({}),
  notAGap:
    "Where a review takes place several times a year, one of them may leave inputs to another; say so in its record.",
  messages: {
    missing: {
      problem: "{review} says nothing of {inputs}.",
      why,
      how: "Add what was looked at; if there was nothing to report, or it is the first review, say that. What was not looked at belongs on the next agenda.",
    },
    empty: {
      problem: "{review} has a place for {input}, and nothing stands there.",
      why,
      how: "Add what was looked at; if there was nothing to report, or it is the first review, say that.",
    },
  },
  check(review, { report }) {
    const missing: string[] = [];
    for (const input of inputs) {
      const state = stateOf(review, input);
      if (state.as === "absent") missing.push(input.what);
      else if (state.as === "empty")
        report("empty", { at: state.at, key: input.path, data: { review: review.id, input: input.what } });
    }
    if (missing.length > 0)
      report("missing", { at: review.at(), data: { review: review.id, inputs: listing(missing) } });
  },
  examples: [
    {
      shows: "gap",
      title: "minutes with a few points, and an empty heading",
      files: {
        "aims/review/2026.md": `# Management review minutes MR-2026-1
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Management review minutes MR-2026-1 says nothing of what became of earlier actions, changes in external and internal issues and changes in what interested parties need.

## Inputs

- KPI dashboard
- Internal audit results (AUD-2026-1)
- NCR status
- Resources

## Opportunities for improvement
   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Management review minutes MR-2026-1 has a place for chances for improvement, and nothing stands there.

## Decisions

Snapshots are made automatically from September.
`,
      },
    },
    {
      shows: "good",
      title: "a table of inputs, one of them without news",
      files: {
        "aims/review/2026.md": `# Management review 2026

| #   | Input                                                   | Result                  |
| --- | ------------------------------------------------------- | ----------------------- |
| a   | Status of actions from previous reviews                 | all done                |
| b   | Changes in external and internal issues                 | new credit rules        |
| c   | Changes in needs and expectations of interested parties | none                    |
| d1  | Nonconformities and corrective actions                  | five after seven        |
| d2  | Monitoring and measurement results                      | one breach in 49 values |
| d3  | Audit results                                           | three minor findings    |
| e   | Opportunities for continual improvement                 | plainer forms           |
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
