import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { expectedDocuments } from "./expected-documents.ts";
import { absencesOf, reportAbsences } from "./presence.ts";

/** What no clause wants in writing, and nearly every audit asks for. */
export const expectedDocumentsPresent = defineRule({
  id: "expected-documents-present",
  summary:
    "The documents that no clause asks for and auditors expect all the same are there: inventory, roles, issues, parties, laws, opportunities, changes, resources, awareness, communication, retention, improvements, a procedure for impact assessments.",
  requirements: [...new Set(expectedDocuments.flatMap(({ requirements }) => requirements))],
  severity: "warning",
  basis: "practice",
  on: "project",
  options: z.strictObject({}),
  notAGap:
    "No clause asks for these in writing. What they would say may be shown in another form, such as the inventory of a tool or a page of the intranet that an auditor can see.",
  messages: absencesOf("{why}"),
  appliesTo: ({ documents }) => documents.length > 0,
  check(_project, context) {
    reportAbsences(expectedDocuments, context);
  },
  examples: [
    {
      shows: "gap",
      title: "an inventory alone",
      files: {
        "aims/README.md": `# Our AIMS
  ~~~~~~~~ There is no change log.
  ~~~~~~~~ There is no communication plan.
  ~~~~~~~~ There is no impact assessment procedure.
  ~~~~~~~~ There is no improvement log.
  ~~~~~~~~ There is no list of external and internal issues.
  ~~~~~~~~ There is no list of interested parties.
  ~~~~~~~~ There is no list of legal requirements.
  ~~~~~~~~ There is no list of opportunities.
  ~~~~~~~~ There is no list of roles.
  ~~~~~~~~ There is no record of awareness.
  ~~~~~~~~ There is no resource plan.
  ~~~~~~~~ There is no retention schedule.

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
        "aims/improvement-log.csv": "ID,Idea,Owner\nIMP-1,Shorter intake form,Jane Doe\n",
        "aims/legal-register.csv": "ID,Law,Owner\nLEG-1,AI Act,Jane Doe\n",
        "aims/awareness.md": "# Awareness programme\n\nEverybody reads the AI policy.\n",
        "aims/communication-plan.csv": "ID,What,When\nCOM-1,AI policy,on change\n",
        "aims/risk/assessment.md": `# Risk assessment

**Retention:** 10 years

| Risk ID | Description | Owner    |
| ------- | ----------- | -------- |
| R-1     | Drift       | Jane Doe |

## Opportunities

We looked for chances in the same workshop; answers at night are pursued from spring on.
`,
        "aims/change-log.csv": "Change ID,What\nCHG-01,new model\n",
        "aims/resource-plan.md": "# Resource plan 2027\n\nTwo posts, granted in October.\n",
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
  ~~~~~~~~~ There is no change log.
  ~~~~~~~~~ There is no communication plan.
  ~~~~~~~~~ There is no impact assessment procedure.
  ~~~~~~~~~ There is no improvement log.
  ~~~~~~~~~ There is no list of external and internal issues.
  ~~~~~~~~~ There is no list of interested parties.
  ~~~~~~~~~ There is no list of legal requirements.
  ~~~~~~~~~ There is no list of opportunities.
  ~~~~~~~~~ There is no list of roles.
  ~~~~~~~~~ There is no record of awareness.
  ~~~~~~~~~ There is no resource plan.
  ~~~~~~~~~ There is no retention schedule.
  ~~~~~~~~~ There is no inventory of AI systems; aims/templates/systems.md is only a template.

We use AI where it serves our customers.
`,
        "aims/templates/systems.md":
          "# AI system inventory\n\n| System ID | Name |\n| --- | --- |\n| SYS-NNN | [Name] |\n",
      },
    },
  ],
});
