import { addMonths, defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { managementReview } from "../../kinds/management-review.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { type AuditEntry, auditEntries, wasHeld } from "../audits/entry.ts";
import { isLatest, reviewsInOrder } from "./in-order.ts";

/** A review looks at audit results, so there have to be some. */
export const managementReviewAfterAudit = defineRule({
  id: "management-review-after-audit",
  summary: "The last management review had an internal audit before it.",
  requirements: ["9.3.2"],
  severity: "warning",
  basis: "requirement",
  on: managementReview,
  reads: [audit, plannedAudit],
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe(
        "How many months before the review an audit may lie, even where another review came between.",
      ),
  }),
  notAGap: "Where audits are planned less often than reviews, set the option months to their interval.",
  messages: {
    before: {
      problem: "{review} took place on {on}, and no internal audit {since}.",
      why: "Top management looks at trends in audit results; without an audit since the last review it had none to look at.",
      how: "Hold the audit before the next review; if it took place, add it to the programme with its date and report.",
    },
  },
  appliesTo: (review, { project }) => isLatest(review, project) && heldAudits(project).length > 0,
  check(review, { project, options: { months }, report }) {
    const on = review.fields.date;
    if (on === undefined) return;
    const earlier = project.derive(reviewsInOrder).at(-2)?.on;
    const year = addMonths(on, -months);
    const since = earlier === undefined || earlier < year ? earlier : year;
    const held = heldAudits(project);
    if (held.some(({ when }) => when !== undefined && when.from <= on && when.to >= (since ?? when.to)))
      return;
    const nearest = held.findLast(({ when }) => when !== undefined && when.from <= on) ?? held[0];
    const related = nearest
      ? [{ at: nearest.record.at("date"), message: "The nearest internal audit." }]
      : [];
    report("before", {
      at: review.at("date"),
      related,
      data: { review: review.id, on, since: since === undefined ? "before it" : `since ${since}` },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "the audit came after the review",
      files: {
        "aims/review.md": `# Management review 2026

**Date:** 2026-05-04
          ~~~~~~~~~~ Management review 2026 took place on 2026-05-04, and no internal audit before it.
`,
        "aims/internal-audits.csv": "Audit ID,Date,Scope,Status\nAUD-1,2026-09-21,all clauses,done\n",
      },
    },
    {
      shows: "good",
      title: "the audit a month before",
      files: {
        "aims/review.md": "# Management review 2026\n\n**Date:** 2026-10-28\n",
        "aims/audit.md":
          "# Internal audit report AUD-1\n\n**Audit date:** 21–25 September 2026\n**Auditor:** Jane Doe\n",
      },
    },
    {
      shows: "absent",
      title: "no audit that took place is known",
      files: {
        "aims/review.md": "# Management review 2026\n\n**Date:** 2026-10-28\n",
        "aims/internal-audits.csv": "Audit ID,Date,Scope,Status\nAUD-1,2027-09-21,all clauses,planned\n",
      },
    },
  ],
});

function heldAudits(project: Project): AuditEntry[] {
  return project
    .derive(auditEntries)
    .filter((entry) => wasHeld(entry) && entry.when !== undefined && entry.when.from <= project.today);
}
