import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { contextIssue } from "../../kinds/context-issue.ts";
import { impactProcedure } from "../../kinds/impact-procedure.ts";
import { interestedParty } from "../../kinds/interested-party.ts";
import { role } from "../../kinds/role.ts";
import { system } from "../../kinds/system.ts";
import { type Asked, absences, isPresent, reportAbsence } from "./presence.ts";

const expected: readonly Asked[] = [
  {
    kind: system,
    what: "inventory of AI systems",
    why: "No clause names it, and yet neither scope nor risks nor impacts can be shown to be complete without one.",
    requirements: ["4.1"],
  },
  {
    kind: role,
    what: "list of roles",
    why: "Roles have to be assigned and made known; most auditors ask where that is written.",
    requirements: ["5.3"],
  },
  {
    kind: contextIssue,
    what: "list of external and internal issues",
    why: "The issues have to be determined, climate change included; most auditors ask where the result is written.",
    requirements: ["4.1"],
  },
  {
    kind: interestedParty,
    what: "list of interested parties",
    why: "It has to be determined who asks what of the organisation; most auditors ask where the result is written.",
    requirements: ["4.2"],
  },
  {
    kind: impactProcedure,
    what: "impact assessment procedure",
    why: "Impacts have to be assessed in one settled way; most auditors ask where triggers, levels and approvers are written.",
    requirements: ["6.1.4", "A.5.2"],
  },
];

/** What no clause wants in writing, and nearly every audit asks for. */
export const expectedDocumentsPresent = defineRule({
  id: "expected-documents-present",
  summary:
    "The documents that auditors expect besides are there: inventory, roles, issues, parties, a procedure for impact assessments.",
  requirements: [...new Set(expected.flatMap(({ requirements }) => requirements))],
  severity: "warning",
  basis: "practice",
  on: "project",
  options: z.strictObject({}),
  notAGap:
    "No clause asks for these in writing. What they would say may be shown in another form, such as the inventory of a tool or a page of the intranet that an auditor can see.",
  messages: absences,
  appliesTo: ({ documents }) => documents.length > 0,
  check(project, { report }) {
    for (const asked of expected) if (!isPresent(asked, project)) reportAbsence(asked, project, report);
  },
  examples: [
    {
      shows: "gap",
      title: "an inventory alone",
      files: {
        "aims/README.md": `# Our AIMS
  ~~~~~~~~ There is no impact assessment procedure.
  ~~~~~~~~ There is no list of external and internal issues.
  ~~~~~~~~ There is no list of interested parties.
  ~~~~~~~~ There is no list of roles.

We are just beginning.
`,
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score }
`,
      },
    },
    {
      shows: "good",
      title: "all of them, in whatever form",
      files: {
        "aims/impact-assessment-procedure.md":
          "# Impact assessment procedure\n\n## Triggers\n\nA new system, a changed purpose.\n",
        "aims/systems.csv": "System ID,Name\nSYS-001,Harbour Score\n",
        "aims/roles.yaml": "roles:\n  - { id: ROL-1, role: AIMS manager, holder: Jane Doe }\n",
        "aims/context.md": `# Context

## Internal and external issues

| ID    | Issue    | Why it matters |
| ----- | -------- | -------------- |
| ISS-1 | New laws | Duties change  |

## Interested parties

| ID    | Party      | Requirement   |
| ----- | ---------- | ------------- |
| PTY-1 | Applicants | Fair decision |
`,
      },
    },
    {
      shows: "absent",
      title: "only a template",
      files: {
        "aims/policy.md": `# AI policy
  ~~~~~~~~~ There is no impact assessment procedure.
  ~~~~~~~~~ There is no list of external and internal issues.
  ~~~~~~~~~ There is no list of interested parties.
  ~~~~~~~~~ There is no list of roles.
  ~~~~~~~~~ There is no inventory of AI systems; aims/templates/systems.md is only a template.

We use AI where it serves our customers.
`,
        "aims/templates/systems.md":
          "# AI system inventory\n\n| System ID | Name |\n| --- | --- |\n| SYS-NNN | [Name] |\n",
      },
    },
  ],
});
