import { addMonths, type Day, daysBetween, defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { document } from "../../kinds/document.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { managementReview } from "../../kinds/management-review.ts";
import { policy } from "../../kinds/policy.ts";
import { emptyFields } from "../../shared/scaffold.ts";
import { isDatedAsWhole } from "../risks/register-dates.ts";
import { isControlled } from "./controlled.ts";

const why = "A document past its review may no longer say what is done, and nobody has looked.";

/** Kinds whose reviews have rules of their own. */
const others: readonly unknown[] = [policy, impactAssessment, managementReview];

/** Documents are looked at again when it was planned. */
export const documentReviewCurrent = defineRule({
  id: "document-review-current",
  summary: "No document is past the date of its next review.",
  requirements: ["7.5.2"],
  severity: "warning",
  basis: "requirement",
  on: document,
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("How many months a review or an approval holds where no next review is planned."),
  }),
  notAGap:
    "What tells of something that has happened, such as minutes or a finished report, is kept and not reviewed: a waiver can say so. A longer interval is the organisation's to choose, by the date of the next review or the option months.",
  messages: {
    overdue: {
      problem: "The review of {name} was due on {due}, {late} ago.",
      why,
      how: "Review it, write down the result even if nothing changes, and set the next date.",
    },
    lapsed: {
      problem:
        "{name} was last {seen} on {last}, more than {months} months ago, and no next review is planned.",
      why,
      how: "Review it, write down the result even if nothing changes, and set the date of the next review.",
    },
  },
  appliesTo(record, { project }) {
    const entry = project.document(record.document.path);
    if (!entry || !isControlled(entry) || entry.kinds.some(({ kind }) => others.includes(kind))) return false;
    // Where risks have no dates of their own, `risk-assessment-current` holds them to those of their register.
    if (isDatedAsWhole(entry)) return false;
    if (record.state("status") === "read" && record.fields.status === "obsolete") return false;
    return record.has("nextReview") || record.has("reviewedOn") || record.has("approvedOn");
  },
  check(record, { project: { today }, options: { months }, report }) {
    const due = record.fields.nextReview;
    const name = record.id;
    if (due !== undefined) {
      const days = daysBetween(due, today);
      if (days > 0)
        report("overdue", {
          at: record.at("nextReview"),
          data: { name, due, late: days === 1 ? "1 day" : `${days} days` },
        });
      return;
    }
    const { path, on: last, seen } = lastLook(record);
    if (last !== undefined && addMonths(last, months) < today)
      report("lapsed", {
        at: record.at(path),
        data: { name, seen, last, months },
        ...emptyFields(record.document, ["Next review"]),
      });
  },
  examples: [
    {
      shows: "gap",
      title: "a review that is due, and an approval of years ago",
      files: {
        "aims/scope.md": `# Scope

| Field       | Value      |
| ----------- | ---------- |
| Owner       | Jane Doe   |
| Next review | 2026-11-01 |
                ~~~~~~~~~~ The review of Scope was due on 2026-11-01, 20 days ago.
`,
        "aims/risk/method.md": `---
id: AIMS-RM-001
approved_on: 2024-05-03
             ~~~~~~~~~~ AIMS-RM-001 was last approved on 2024-05-03, more than 12 months ago, and no next review is planned.
---

# Risk method
`,
      },
      fixed: {
        "aims/risk/method.md": `---
id: AIMS-RM-001
approved_on: 2024-05-03
next_review: ""
---

# Risk method
`,
      },
    },
    {
      shows: "gap",
      title: "a place for the next review can be made, and stays empty",
      files: {
        "aims/scope.md": `---
id: AIMS-SCP-001
version: "1.0" # as printed
approved_on: 2024-05-03
             ~~~~~~~~~~ AIMS-SCP-001 was last approved on 2024-05-03, more than 12 months ago, and no next review is planned.
---

# Scope

All AI systems of Example Bank, in all of its branches.
`,
      },
      fixed: {
        "aims/scope.md": `---
id: AIMS-SCP-001
version: "1.0" # as printed
approved_on: 2024-05-03
next_review: ""
---

# Scope

All AI systems of Example Bank, in all of its branches.
`,
      },
    },
    {
      shows: "good",
      title: "due today is not overdue",
      files: { "aims/scope.md": "# Scope\n\n**Owner:** Jane Doe\n**Next review:** 21 November 2026\n" },
    },
    {
      shows: "absent",
      title: "no date of a review",
      files: { "aims/scope.md": "# Scope\n\n**Owner:** Jane Doe\n**Version:** 1.0\n" },
    },
  ],
});

interface Look {
  readonly path: "reviewedOn" | "approvedOn";
  readonly on: Day | undefined;
  readonly seen: string;
}

/** The last time that somebody looked at the document as a whole. */
function lastLook({ fields: { reviewedOn, approvedOn } }: RecordOf<typeof document>): Look {
  return reviewedOn !== undefined && (approvedOn === undefined || reviewedOn >= approvedOn)
    ? { path: "reviewedOn", on: reviewedOn, seen: "reviewed" }
    : { path: "approvedOn", on: approvedOn, seen: "approved" };
}
