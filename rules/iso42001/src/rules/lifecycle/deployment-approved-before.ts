import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { deployment } from "../../kinds/deployment.ts";
import { document } from "../../kinds/document.ts";
import { system } from "../../kinds/system.ts";
import { beside } from "../../shared/beside.ts";
import { isLive, liveSince } from "./gone-live.ts";

type Deployment = RecordOf<typeof deployment>;

const why =
  "Going live is a decision about other people's exposure; the approval shows that somebody with the authority made it, and made it before.";

/** Somebody says yes before a system goes live. */
export const deploymentApprovedBefore = defineRule({
  id: "deployment-approved-before",
  summary: "A deployment was approved before the system went live.",
  requirements: ["A.6.2.5"],
  severity: "error",
  basis: "requirement",
  on: deployment,
  reads: [system],
  options: z.strictObject({}),
  notAGap:
    "The approval may be recorded elsewhere, such as in a change record or a ticket; then the plan names that in its line for the approval.",
  messages: {
    draft: {
      problem: '{plan} has been live{since}, and its plan has the status "{status}".',
      why,
      how: "Have whoever may decide on releases approve the plan, with today's date, and record that it went live without; or correct the status if it was approved.",
    },
    unapproved: {
      problem: "{plan} has been live{since}, and nothing says who approved that.",
      why,
      how: "Name who approved going live and on which day, or have it approved now and record the lapse.",
    },
    undated: {
      problem: "{plan} has been live{since}; {approver} approved that on no day that is written down.",
      why,
      how: "Add the day of the approval.",
    },
    late: {
      problem: "{plan} went live on {live} and was approved on {approved}.",
      why,
      how: "Correct the date that is wrong; if the approval came afterwards, leave it as it is and record the lapse as a nonconformity.",
    },
  },
  appliesTo: isLiveFor,
  check(record, { project, report }) {
    const { approver, approvedOn } = record.fields;
    const live = liveSince(record, project);
    const status = statusOf(record, project);
    const plan = record.id;
    const since = live === undefined ? "" : ` since ${live}`;
    if (approvedOn !== undefined && live !== undefined && approvedOn > live)
      return report("late", { at: record.at("approvedOn"), data: { plan, live, approved: approvedOn } });
    // What is called approved and says not by whom or when is reported of every document.
    if (status?.is === "approved") return;
    if (approver === undefined) report("unapproved", { at: record.at("approver"), data: { plan, since } });
    else if (status) report("draft", { at: status.at, data: { plan, since, status: status.text } });
    else if (approvedOn === undefined && !/\d{4}/.test(approver))
      report("undated", { at: record.at("approver"), data: { plan, since, approver } });
  },
  examples: [
    {
      shows: "gap",
      title: "approved afterwards, by nobody, on no day",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/deployment/score.md": `# Deployment plan

| Field       | Value      |
| ----------- | ---------- |
| Document ID | DEP-1      |
| Go-live     | 2026-06-15 |
| Approved by | Ann Bell   |
| Approved on | 2026-06-22 |
                ~~~~~~~~~~ DEP-1 went live on 2026-06-15 and was approved on 2026-06-22.
`,
        "aims/deployment/kaj.md": `# Deployment plan of Kaj
  ~~~~~~~~~~~~~~~~~~~~~~ Deployment plan of Kaj has been live since 2026-03-02, and nothing says who approved that.

**System:** SYS-002
**Go-live date:** 2026-03-02
`,
        "aims/deployment/code.yaml": `title: Release of the code helper
kind: release-approval
system: SYS-003
released_on: 2026-01-19
approved_by: Ann Bell
             ~~~~~~~~ Release of the code helper has been live since 2026-01-19; Ann Bell approved that on no day that is written down.
`,
        "aims/deployment/search.md": `---
id: DEP-4
status: draft
        ~~~~~ DEP-4 has been live since 2026-01-20, and its plan has the status "draft".
go_live: 2026-01-20
approver: Ann Bell
---

# Deployment plan of the search
`,
      },
    },
    {
      shows: "good",
      title: "approved on the same day",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/release-plan.md":
          "# Release plan\n\n**Go live:** 2026-06-15\n**Signed off by:** Ann Bell\n**Date of approval:** 2026-06-15\n",
      },
    },
    {
      shows: "absent",
      title: "not live yet",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/deployment-plan.md": "# Deployment plan\n\n**System:** SYS-001\n**Go-live:** 2027-01-15\n",
      },
    },
  ],
});

function isLiveFor(record: Deployment, { project }: { readonly project: Project }): boolean {
  return isLive(record, project);
}

/** The status that the plan has as a document. */
function statusOf(record: Deployment, project: Project) {
  const own = beside(record, document, project)[0];
  const is = own?.state("status") === "read" ? own.fields.status : undefined;
  return own && is !== undefined
    ? { is, text: own.written("status") ?? is, at: own.at("status") }
    : undefined;
}
