import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { managementReview } from "../../kinds/management-review.ts";
import { role } from "../../kinds/role.ts";
import { attendeesOf } from "./attendees.ts";

const why =
  "The review is top management's own look at the system; held without them, its decisions bind nobody.";

/** Those who direct the organisation take part in the review. A name alone tells only where a role register says who that is. */
export const managementReviewLedByTopManagement = defineRule({
  id: "management-review-led-by-top-management",
  summary: "Top management takes part in the management review.",
  requirements: ["9.3.1", "5.1"],
  severity: "error",
  basis: "requirement",
  on: managementReview,
  reads: [role],
  options: z.strictObject({}),
  notAGap:
    "Who top management is, the organisation decides: where a title does not show it, say so in the role register.",
  messages: {
    nobody: {
      problem: "{review} does not say who took part.",
      why,
      how: "List those who took part, with their roles.",
    },
    below: {
      problem: "Nobody who took part in {review} speaks for top management.",
      why,
      how: "Put the results before top management and record what it decides; hold the next review with them.",
    },
    unclear: {
      problem: "{review} does not show that top management took part: {who} may or may not belong to it.",
      why,
      how: "Say in the role register who top management is; if nobody of them took part, put the results before them.",
    },
  },
  check(review, { project, report }) {
    const name = review.id;
    const attendees = attendeesOf(review, project);
    if (attendees.length === 0) {
      report("nobody", { at: review.at("attendees"), data: { review: name } });
      return;
    }
    if (attendees.some(({ standing }) => standing === "top")) return;
    const at = review.at(review.has("attendees") ? "attendees" : "chair");
    const unclear = attendees.find(({ standing }) => standing === "unclear");
    if (!unclear) report("below", { at, data: { review: name } });
    else report("unclear", { at, severity: "warning", data: { review: name, who: unclear.text } });
  },
  examples: [
    {
      shows: "gap",
      title: "specialists among themselves, and nobody at all",
      files: {
        "aims/review/2026.md": `# Management review minutes MR-2026-1

- Date: 2026-08-06
- Chair: Jane Doe (AIMS manager)
- Participants: Max Meyer (Technical Lead), Eva Lind (QA engineer)
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Nobody who took part in Management review minutes MR-2026-1 speaks for top management.
`,
        "aims/review/2025.md": `# Management review 2025

**Date:** 2025-08-06

## Attendees
   ~~~~~~~~~ Management review 2025 does not say who took part.

`,
      },
    },
    {
      shows: "good",
      title: "the chief executive in a table, and a name that the register knows",
      files: {
        "aims/review/2026.md": `# Management review 2026

## Attendees

| Name     | Role                              |
| -------- | --------------------------------- |
| Ann Bell | Chief Executive Officer, chair    |
| Jane Doe | AIMS manager                      |
`,
        "aims/review/2025.md": "# Management review 2025\n\n**Present:** Jane Doe, A. Bell\n",
        "aims/roles.yaml": "roles:\n  - { id: 1, role: Managing director, holder: Ann Bell }\n",
      },
    },
    {
      shows: "absent",
      title: "no review",
      files: { "aims/roles.yaml": "roles:\n  - { id: 1, role: Managing director, holder: Ann Bell }\n" },
    },
  ],
});
