import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { role } from "../../kinds/role.ts";
import { headOf } from "../../shared/head-of.ts";
import { sentencesOf } from "../../shared/sentences.ts";
import { answersForConformity, reportsPerformance } from "./required-roles.ts";

/** Two tasks are named by the standard itself; what the role is called is up to the organisation. */
export const requiredRolesAssigned = defineRule({
  id: "required-roles-assigned",
  summary:
    "Somebody answers for the AI management system, and somebody reports its performance to top management.",
  requirements: ["5.3"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [role],
  options: z.strictObject({}),
  notAGap:
    "One person may have both tasks, and the role may have any name: its duties say it. A job description elsewhere does for the details, as long as the register names the task.",
  messages: {
    conformity: {
      problem: "No role answers for the conformity of the AI management system with ISO/IEC 42001.",
      why: "When nobody has this task, gaps are found by the auditor first.",
      how: "Have top management give the task to a role, and write it among that role's responsibilities.",
    },
    reporting: {
      problem: "No role reports to top management how the AI management system performs.",
      why: "Top management can only steer what it hears of.",
      how: "Have top management give the task to a role, and write it among that role's responsibilities.",
    },
  },
  appliesTo: (project) => project.records(role).length > 0,
  check(project, { report }) {
    const [first] = project.records(role);
    if (!first) return;
    const said = duties(project);
    const at = headOf(first.document);
    if (!said.some(answersForConformity)) report("conformity", { at });
    if (!said.some(reportsPerformance)) report("reporting", { at });
  },
  examples: [
    {
      shows: "gap",
      title: "roles for systems and data, none for the management system",
      files: {
        "aims/roles.md": `# Roles and responsibilities
  ~~~~~~~~~~~~~~~~~~~~~~~~~~ No role answers for the conformity of the AI management system with ISO/IEC 42001.
  ~~~~~~~~~~~~~~~~~~~~~~~~~~ No role reports to top management how the AI management system performs.

| ID | Role           | Holder   | Responsibilities        |
| -- | -------------- | -------- | ----------------------- |
| 1  | Head of Credit | Jane Doe | use of SYS-001          |
| 2  | Data steward   | Jim Roe  | data quality, datasheets |
`,
      },
    },
    {
      shows: "good",
      title: "one role with both tasks, in the organisation's own words",
      files: {
        "aims/roles.yaml": `roles:
  - id: ROLE-01
    name: AIMS manager
    holder: Jane Doe
    responsibilities:
      - keeps the AIMS in line with the standard
      - quarterly report to the board
`,
      },
    },
    {
      shows: "absent",
      title: "no role register",
      files: {
        "aims/ai-policy.md": `# AI policy

The AIMS manager reports to the board.
`,
      },
    },
  ],
});

/** What the register and the text around it say that somebody does. */
function duties(project: Project): string[] {
  const records = project.records(role).filter((record) => !record.ragged);
  const documents = new Set(records.map(({ document }) => document));
  const sentences = [...documents].flatMap((document) => sentencesOf(document).filter(({ isRow }) => !isRow));
  return [...records.map(dutyOf), ...sentences.map(({ text }) => text)];
}

function dutyOf(record: RecordOf<typeof role>): string {
  const parts = (["name", "responsibilities", "authority"] as const).map(
    (path) => record.written(path) ?? "",
  );
  return parts.filter((part) => part !== "").join(": ");
}
