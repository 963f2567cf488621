import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { called } from "../../shared/called.ts";
import { isOwnApproval } from "./own-approval.ts";
import { isCurrent } from "./unit.ts";

/** Four eyes: whoever wrote an assessment is not the one who agrees to it. */
export const impactAssessmentApprovedByAnother = defineRule({
  id: "impact-assessment-approved-by-another",
  summary: "An impact assessment is approved by somebody else than its author.",
  requirements: ["7.5.2", "A.5.2"],
  severity: "warning",
  basis: "practice",
  on: impactAssessment,
  options: z.strictObject({}),
  notAGap:
    "In a very small organisation there may be nobody else. Say so in the assessment, and have somebody from outside read it.",
  messages: {
    same: {
      problem: "{name} was written and approved by the same person, {person}.",
      why: "Nobody sees the gaps in what they wrote themselves; an approval is worth something where somebody else looked.",
      how: "Have somebody who did not write it read and approve it, and record that name.",
    },
  },
  appliesTo: (assessment, { project }) =>
    isCurrent(assessment, project) && assessment.has("author") && assessment.has("approver"),
  check(assessment, { report }) {
    if (!isOwnApproval(assessment)) return;
    const related = [{ at: assessment.at("author"), message: "The author." }];
    const data = { name: called(assessment, "Impact assessment"), person: assessment.fields.approver ?? "" };
    report("same", { at: assessment.at("approver"), related, data });
  },
  examples: [
    {
      shows: "gap",
      title: "the same name, spelled in two ways",
      files: {
        "aims/impact/score.md": `# AI system impact assessment of SYS-001

| Field       | Value              |
| ----------- | ------------------ |
| Document ID | AIA-001            |
| System      | SYS-001            |
| Prepared by | Ana Silva          |
| Approved by | A. Silva (CTO)     |
                ~~~~~~~~~~~~~~ AIA-001 was written and approved by the same person, A. Silva (CTO).
| Level       | low                |
`,
      },
    },
    {
      shows: "good",
      title: "somebody else",
      files: {
        "aims/impact-assessments.yaml": `assessments:
  - id: AIA-001
    system: SYS-001
    date: 2026-05-20
    author: Ana Silva, Tom Berg
    approver: Ingrid Halvorsen
`,
      },
    },
    {
      shows: "absent",
      title: "no author is named",
      files: {
        "aims/impact-assessments.csv": `Assessment ID,System,Date,Approved by
AIA-001,SYS-001,2026-05-20,Ana Silva
`,
      },
    },
  ],
});
