import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { document } from "../../kinds/document.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { impactProcedure } from "../../kinds/impact-procedure.ts";
import { role } from "../../kinds/role.ts";
import { called } from "../../shared/called.ts";
import { judgePerson } from "../policy/approver.ts";
import { isAmong } from "../risks/authority.ts";
import { isHigh } from "../systems/impact.ts";
import { approversOf } from "./approvers.ts";
import type { Assessment } from "./assessments-of.ts";
import { isOwnApproval } from "./own-approval.ts";
import { isCurrent } from "./unit.ts";

/** The more is at stake for people, the higher up somebody agrees to it. */
export const impactAssessmentApprovedWithAuthority = defineRule({
  id: "impact-assessment-approved-with-authority",
  summary:
    "An impact assessment was approved by somebody whom the procedure gives that right for its level; one of high impact by somebody senior.",
  requirements: ["6.1.4", "A.5.2"],
  severity: "warning",
  basis: "practice",
  on: impactAssessment,
  reads: [impactProcedure, role],
  options: z.strictObject({}),
  notAGap:
    "Who approves is the organisation's own choice; where a procedure says it, that counts, and somebody of the rank for a higher level will do as well.",
  messages: {
    unauthorised: {
      problem: "{name} ({level}) was approved by {person}; at this level the procedure leaves that to {who}.",
      why: "The procedure says how high up a decision about people has to be taken; here it was taken below.",
      how: "Have {who} decide, or write into the role register which of these roles {person} holds.",
    },
    junior: {
      problem: "{name} finds a high impact and was approved by {person}, who does not speak for management.",
      why: "Whoever agrees to a high impact on people needs the standing to say no.",
      how: "Have somebody senior decide, and say in the procedure who approves at which level.",
    },
    unapproved: {
      problem: "{name} finds a high impact, and nobody has approved it.",
      why: "Going on with a high impact on people is a decision; here nobody has taken it.",
      how: "Have somebody with the authority decide, and record the name and the day.",
    },
  },
  appliesTo: (assessment, { project }) => {
    const level = isCurrent(assessment, project) ? assessment.fields.level : undefined;
    return level !== undefined && (isHigh(level) || approversOf(level, project).length > 0);
  },
  check(assessment, { project, report }) {
    const { level, approver: person } = assessment.fields;
    if (!level) return;
    const name = called(assessment, "Impact assessment");
    const at = assessment.at("approver");
    if (person === undefined) {
      if (isHigh(level) && !isCalledApproved(assessment, project))
        report("unapproved", { at, data: { name } });
      return;
    }
    // Whoever approves what they wrote is another rule's.
    if (isOwnApproval(assessment)) return;
    const approvers = approversOf(level, project).map(({ who }) => who);
    const [who] = approvers;
    if (who !== undefined) {
      if (!isAmong(person, approvers, project))
        report("unauthorised", { at, data: { name, level: level.text, person, who } });
    } else if (judgePerson(person, project).as === "below") report("junior", { at, data: { name, person } });
  },
  examples: [
    {
      shows: "gap",
      title: "the procedure leaves it to somebody else",
      files: {
        "aims/impact/score.md": `# AI system impact assessment of SYS-001

**Document ID:** AIA-001
**System:** SYS-001
**Level:** high
**Author:** Ana Silva
**Approved By:** Tom Berg
                 ~~~~~~~~ AIA-001 (high) was approved by Tom Berg; at this level the procedure leaves that to Chief Executive Officer.
`,
        "aims/impact/procedure.md": `# Impact assessment procedure

## Impact levels

| Level | Criterion           | Approved by             |
| ----- | ------------------- | ----------------------- |
| low   | a nuisance          | System owner            |
| high  | harm without remedy | Chief Executive Officer |
`,
        "aims/roles.csv": `Role ID,Role,Holder
ROLE-1,Chief Executive Officer,Ingrid Halvorsen
ROLE-2,System owner,Tom Berg
`,
      },
    },
    {
      shows: "good",
      title: "whoever may approve more may approve less",
      files: {
        "aims/impact-assessments.yaml": `assessments:
  - id: AIA-001
    system: SYS-001
    level: low
    author: Ana Silva
    approver: Ingrid Halvorsen
`,
        "aims/impact-procedure.md": `# Impact assessment procedure

## Who approves

- Low: system owner
- High: Chief Executive Officer
`,
        "aims/roles.csv": `Role ID,Role,Holder
ROLE-1,Chief Executive Officer,Ingrid Halvorsen
`,
      },
    },
    {
      shows: "absent",
      title: "nobody has approved",
      files: {
        "aims/impact/score.md": `---
id: AIA-001
title: AI system impact assessment of SYS-001
       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ AIA-001 finds a high impact, and nobody has approved it.
system: SYS-001
level: high
author: Ana Silva
---

# Impact assessment
`,
      },
    },
  ],
});

/** A document that is called approved without a name is reported by `approval-recorded`. */
function isCalledApproved(assessment: Assessment, project: Project): boolean {
  const own = project.records(document).find((each) => each.document === assessment.document);
  return own?.state("status") === "read" && own.fields.status === "approved";
}
