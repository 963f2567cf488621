import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { policy } from "../../kinds/policy.ts";
import { role } from "../../kinds/role.ts";
import { judgeApprover } from "./approver.ts";
import { isInForce } from "./in-force.ts";

/** The AI policy is top management's own word. A name alone tells only where a role register says who that is. */
export const policyApprovedByTopManagement = defineRule({
  id: "policy-approved-by-top-management",
  summary: "The AI policy is approved by top management.",
  requirements: ["5.2"],
  severity: "error",
  basis: "requirement",
  on: policy,
  reads: [role],
  options: z.strictObject({}),
  notAGap:
    "In a small organisation top management has other titles: the role register says who it is. A policy that was approved by a body such as the board needs no person's name.",
  messages: {
    below: {
      problem: "{policy} is approved by {approver}, who does not speak for top management.",
      why: "The policy binds the whole organisation only if those at its head stand behind it.",
      how: "Submit the policy to top management, and record who approved it and when.",
    },
    unknown: {
      problem: "{policy} is approved by {approver}, whom the role register does not know.",
      why: "An auditor asks by which right somebody approved the policy; the register is where that can be seen.",
      how: "Enter the role of the person who approved the policy in the role register, or submit it to top management.",
    },
  },
  appliesTo: (record, { project }) => isInForce(record) && judgeApprover(record, project).as !== "unclear",
  check(record, { project, report }) {
    const approval = judgeApprover(record, project);
    const at = record.at("approver");
    const data = { policy: record.id, approver: record.fields.approver ?? "" };
    if (approval.as === "unknown") report("unknown", { at, data });
    if (approval.as !== "below") return;
    const { role: known } = approval;
    const related = known ? [{ at: known.at("name"), message: "The role that the register gives." }] : [];
    report("below", { at, data, related });
  },
  examples: [
    {
      shows: "gap",
      title: "a holder of another role, and somebody whom the register does not know",
      files: {
        "aims/ai-policy.md": `# AI policy

| Field    | Value    |
| -------- | -------- |
| Owner    | Jane Doe |
| Approver | Jane Doe |
             ~~~~~~~~ AI policy is approved by Jane Doe, who does not speak for top management.
`,
        "aims/old/ai-policy.md": `# AI policy of the subsidiary

**Approved by:** Max Meyer
                 ~~~~~~~~~ AI policy of the subsidiary is approved by Max Meyer, whom the role register does not know.
`,
        "aims/roles.md": `# Roles

| ID | Role                    | Holder   |
| -- | ----------------------- | -------- |
| 1  | Chief Executive Officer | Ann Bell |
| 2  | Head of Procurement     | Jane Doe |
`,
      },
    },
    {
      shows: "good",
      title: "the holder of a role at the top",
      files: {
        "aims/ai-policy.md": `---
owner: Jane Doe
approved_by: A. Bell
---

# AI policy
`,
        "aims/roles.yaml": `roles:
  - { id: 1, role: Managing director, holder: Ann Bell }
`,
      },
    },
    {
      shows: "absent",
      title: "a name, and no register that says who that is",
      files: {
        "aims/ai-policy.md": `# AI policy

**Approved by:** Ann Bell
`,
      },
    },
  ],
});
