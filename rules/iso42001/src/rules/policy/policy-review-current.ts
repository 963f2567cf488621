import { addMonths, type Day, defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { policy } from "../../kinds/policy.ts";
import { isInForce } from "./in-force.ts";

/** A policy that nobody looks at drifts away from what the organisation does. */
export const policyReviewCurrent = defineRule({
  id: "policy-review-current",
  summary: "The AI policy is reviewed at the planned time.",
  requirements: ["5.2", "A.2.4"],
  severity: "error",
  basis: "requirement",
  on: policy,
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("How many months a review holds where no next one is planned."),
  }),
  notAGap:
    "Where top management set a longer interval, the date of the next review says so, and the option months sets it for policies without a date.",
  messages: {
    overdue: {
      problem: "The review of {policy} was due on {due}.",
      why: "A policy past its date is among the first things that an auditor reads, and it may no longer fit the business.",
      how: "Review the policy, record the result even if nothing changes, and set the date of the next review.",
    },
    stale: {
      problem:
        "{policy} was last {seen} on {last}, more than {months} months ago, and no next review is planned.",
      why: "Without a planned review nobody notices when the policy no longer fits the business.",
      how: "Review the policy, record the result even if nothing changes, and set the date of the next review.",
    },
  },
  appliesTo: (record) => isInForce(record) && (record.has("nextReview") || lastLook(record) !== undefined),
  check(record, { project: { today }, options: { months }, report }) {
    const due = record.fields.nextReview;
    const last = lastLook(record);
    if (due !== undefined) {
      if (due < today) report("overdue", { at: record.at("nextReview"), data: { policy: record.id, due } });
    } else if (last !== undefined && addMonths(last.on, months) < today) {
      const seen = last.path === "reviewedOn" ? "reviewed" : "approved";
      report("stale", { at: record.at(last.path), data: { policy: record.id, seen, last: last.on, months } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a review that is due, and an approval of years ago",
      files: {
        "aims/ai-policy.md": `# AI policy

| Field       | Value      |
| ----------- | ---------- |
| Approved on | 2025-09-01 |
| Next review | 2026-09-01 |
                ~~~~~~~~~~ The review of AI policy was due on 2026-09-01.
`,
        "aims/subsidiary/ai-policy.md": `# AI policy of the subsidiary

**Approval date:** 3 May 2024
                   ~~~~~~~~~~ AI policy of the subsidiary was last approved on 2024-05-03, more than 12 months ago, and no next review is planned.
`,
      },
    },
    {
      shows: "good",
      title: "a review to come",
      files: {
        "aims/ai-policy.md": `---
approved_on: 2024-09-01
next_review: 2026-11-21
---

# AI policy
`,
      },
    },
    {
      shows: "absent",
      title: "no date at all",
      files: {
        "aims/ai-policy.md": `# AI policy

**Owner:** Jane Doe
`,
      },
    },
  ],
});

/** When somebody last reviewed or approved the policy. */
function lastLook(
  record: RecordOf<typeof policy>,
): { readonly path: "reviewedOn" | "approvedOn"; readonly on: Day } | undefined {
  const { reviewedOn, approvedOn } = record.fields;
  if (reviewedOn !== undefined && (approvedOn === undefined || reviewedOn >= approvedOn))
    return { path: "reviewedOn", on: reviewedOn };
  return approvedOn === undefined ? undefined : { path: "approvedOn", on: approvedOn };
}
