import { addMonths, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { managementReview } from "../../kinds/management-review.ts";
import { isLatest } from "./in-order.ts";

/** Top management reviews the system at the times that were planned. */
export const managementReviewHeld = defineRule({
  id: "management-review-held",
  summary: "The last management review is no older than planned.",
  requirements: ["9.3.1"],
  severity: "error",
  basis: "requirement",
  on: managementReview,
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("How many months a review holds where it does not give the date of the next one."),
  }),
  notAGap:
    "The interval is the organisation's own: write the date of the next review into the record, or set the interval as an option.",
  messages: {
    undated: {
      problem: "{review} does not say when it was held.",
      why: "Without a date nobody can tell whether top management looks at the system at the planned times.",
      how: "Write the day of the review into its record.",
    },
    due: {
      problem:
        "After {review} of {last} the next management review was due on {due}, and there is no record of it.",
      why: "If top management does not look at the system any more, nobody decides on means, aims and risks; every certification audit asks for the last review.",
      how: "Hold the review and keep its record; if it was held, add the record.",
    },
    stale: {
      problem:
        "{review} was held on {last}, more than {months} months ago, and gives no date for the next one.",
      why: "If top management does not look at the system any more, nobody decides on means, aims and risks; every certification audit asks for the last review.",
      how: "Hold the review and keep its record, with the date of the next one.",
    },
  },
  appliesTo: (review, { project }) => review.fields.date === undefined || isLatest(review, project),
  check(review, { project: { today }, options: { months }, report }) {
    const { date: last, nextReview: due } = review.fields;
    const data = { review: review.id, months };
    if (last === undefined) report("undated", { at: review.at("date"), data });
    else if (due !== undefined) {
      if (due < today) report("due", { at: review.at("nextReview"), data: { ...data, last, due } });
    } else if (addMonths(last, months) < today)
      report("stale", { at: review.at("date"), data: { ...data, last } });
  },
  examples: [
    {
      shows: "gap",
      title: "one without a date, one long ago",
      files: {
        "aims/review/2024.md": `# Management review minutes MR-2024-1
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Management review minutes MR-2024-1 does not say when it was held.

- Chair: Ann Bell
`,
        "aims/review/2025.md": `# Management review minutes MR-2025-1

- Date: 2025-08-06
        ~~~~~~~~~~ Management review minutes MR-2025-1 was held on 2025-08-06, more than 12 months ago, and gives no date for the next one.
- Chair: Ann Bell
`,
      },
    },
    {
      shows: "gap",
      title: "the next one was planned for the summer",
      files: {
        "aims/review/2026.md": `---
kind: management-review
date: 2026-01-20
next_review: 2026-07-20
             ~~~~~~~~~~ After Management review of January 2026 of 2026-01-20 the next management review was due on 2026-07-20, and there is no record of it.
---

# Management review of January 2026
`,
      },
    },
    {
      shows: "good",
      title: "older ones do not count",
      files: {
        "aims/review/2025.md":
          "# Management review 2025\n\n**Date:** 2025-10-06\n**Next review:** 2026-10-06\n",
        "aims/review/2026.md": "# Management review 2026\n\n**Date:** 28 October 2026\n",
      },
    },
    {
      shows: "absent",
      title: "a procedure for reviews",
      files: { "aims/management-review.md": "# Management review procedure\n\nOnce a year.\n" },
    },
  ],
});
