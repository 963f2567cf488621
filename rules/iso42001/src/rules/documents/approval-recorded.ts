import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { document } from "../../kinds/document.ts";
import { treatment } from "../../kinds/treatment.ts";
import { emptyFields } from "../../shared/scaffold.ts";
import { isControlled, saysAny } from "./controlled.ts";
import { latestRevision } from "./revision-history.ts";

const why =
  "An approval counts only if it can be seen who gave it and when; a status alone anybody could have typed.";

/** Kinds whose approval has rules of its own: `soa-approved`, `treatment-plan-approved`. */
const others: readonly unknown[] = [control, treatment];

/** What is called approved was approved by somebody, on a day. */
export const approvalRecorded = defineRule({
  id: "approval-recorded",
  summary: "A document that is called approved says by whom and when.",
  requirements: ["7.5.2"],
  severity: "error",
  basis: "requirement",
  on: document,
  options: z.strictObject({}),
  notAGap:
    "A document that needs no approval, such as a log, may carry another status than approved. Where approval is given in a tool outside the repository, its name and day can be copied into the document.",
  messages: {
    neither: {
      problem: '{name} has the status "{status}", and nothing says who approved it, nor when.',
      why,
      how: "Add who approved it and the day, or set the status back until somebody has.",
    },
    approver: {
      problem: '{name} has the status "{status}", and nothing says who approved it.',
      why,
      how: "Add who approved it, or set the status back until somebody has.",
    },
    date: {
      problem: '{name} has the status "{status}", and nothing says when it was approved.',
      why,
      how: "Add the day of the approval.",
    },
  },
  appliesTo(record, { project }) {
    const entry = project.document(record.document.path);
    if (!entry || entry.isIncomplete || entry.kinds.some(({ kind }) => others.includes(kind))) return false;
    return isControlled(entry) && record.fields.status === "approved";
  },
  check(record, { project, report }) {
    const entry = project.document(record.document.path);
    if (!entry) return;
    const says = {
      approver: saysAny(entry, ["approver"]),
      date: saysAny(entry, ["approvedOn", "effectiveOn", "date"]),
    };
    const revision = says.approver && says.date ? undefined : latestRevision(record.document);
    const hasApprover = says.approver || revision?.approver !== undefined;
    const hasDate = says.date || revision?.date !== undefined;
    if (hasApprover && hasDate) return;
    const data = { name: record.id, status: record.written("status") ?? "" };
    const names = [...(hasApprover ? [] : ["Approved by"]), ...(hasDate ? [] : ["Approval date"])];
    report(hasApprover ? "date" : hasDate ? "approver" : "neither", {
      at: record.at("status"),
      data,
      ...emptyFields(record.document, names),
    });
  },
  examples: [
    {
      shows: "gap",
      title: "approved by nobody; approved on no day",
      files: {
        "aims/risk/method.md": `# Risk method

| Field  | Value    |
| ------ | -------- |
| Status | Approved |
           ~~~~~~~~ Risk method has the status "Approved", and nothing says who approved it, nor when.
| Owner  | Jane Doe |
`,
        "aims/scope.md": `---
id: AIMS-SCP-001
status: effective
        ~~~~~~~~~ AIMS-SCP-001 has the status "effective", and nothing says when it was approved.
approver: Ann Bell
---

# Scope
`,
      },
      fixed: {
        "aims/risk/method.md": `# Risk method

| Field  | Value    |
| ------ | -------- |
| Status | Approved |
| Owner  | Jane Doe |
| Approved by |          |
| Approval date |          |
`,
        "aims/scope.md": `---
id: AIMS-SCP-001
status: effective
approver: Ann Bell
approval_date: ""
---

# Scope
`,
      },
    },
    {
      shows: "gap",
      title: "a place for the approver can be made, and stays empty",
      files: {
        "aims/scope.md": `# Scope

| Field         | Value      |
| ------------- | ---------- |
| Status        | Approved   |
                  ~~~~~~~~ Scope has the status "Approved", and nothing says who approved it.
| Owner         | Jane Doe   |
| Approval date | 2026-03-01 |

All AI systems of Example Bank, in all of its branches.
`,
      },
      fixed: {
        "aims/scope.md": `# Scope

| Field         | Value      |
| ------------- | ---------- |
| Status        | Approved   |
| Owner         | Jane Doe   |
| Approval date | 2026-03-01 |
| Approved by   |            |

All AI systems of Example Bank, in all of its branches.
`,
      },
    },
    {
      shows: "good",
      title: "a name and a day, in the metadata or in the list of signatures",
      files: {
        "aims/scope.md": `# Scope

> **Status:** Approved
> **Approved by:** Ann Bell
> **Approval date:** 2026-03-01
`,
        "aims/switch-off.md": `# Switching a system off

**Document ID:** AIMS-PRC-004
**Status:** ✅ Final

## Sign-off

| Name     | Role | Date       |
| -------- | ---- | ---------- |
| Ann Bell | CEO  | 2026-03-01 |
`,
      },
    },
    {
      shows: "absent",
      title: "a draft",
      files: { "aims/scope.md": "# Scope\n\n**Status:** Draft\n**Owner:** Jane Doe\n" },
    },
  ],
});
