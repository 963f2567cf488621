import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { awareness } from "../../kinds/awareness.ts";
import { change } from "../../kinds/change.ts";
import { communication } from "../../kinds/communication.ts";
import { contextIssue } from "../../kinds/context-issue.ts";
import { impactProcedure } from "../../kinds/impact-procedure.ts";
import { improvement } from "../../kinds/improvement.ts";
import { interestedParty } from "../../kinds/interested-party.ts";
import { legalRequirement } from "../../kinds/legal-requirement.ts";
import { opportunity } from "../../kinds/opportunity.ts";
import { resourcePlan } from "../../kinds/resource-plan.ts";
import { retention } from "../../kinds/retention.ts";
import { role } from "../../kinds/role.ts";
import { system } from "../../kinds/system.ts";
import { training } from "../../kinds/training.ts";
import { isControlled, saysAny } from "./controlled.ts";
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
    kind: legalRequirement,
    what: "list of legal requirements",
    why: "Laws and contracts are among what interested parties ask for; most auditors ask where they are collected.",
    requirements: ["4.2"],
  },
  {
    kind: opportunity,
    what: "list of opportunities",
    why: "Opportunities have to be determined beside risks; most auditors ask where they are, or why there are none.",
    requirements: ["6.1.1"],
    otherwise: speaksOfOpportunities,
  },
  {
    kind: impactProcedure,
    what: "impact assessment procedure",
    why: "Impacts have to be assessed in one settled way; most auditors ask where triggers, levels and approvers are written.",
    requirements: ["6.1.4", "A.5.2"],
  },
  {
    kind: change,
    what: "change log",
    why: "Changes have to be planned and not to happen; most auditors take one and ask what was thought of before it.",
    requirements: ["6.3", "8.1"],
  },
  {
    kind: resourcePlan,
    what: "resource plan",
    why: "Resources have to be determined and provided; most auditors ask what was needed and what was granted.",
    requirements: ["7.1"],
  },
  {
    kind: awareness,
    what: "record of awareness",
    why: "Everybody has to know the AI policy; most auditors ask who was told what, and when.",
    requirements: ["7.3"],
    otherwise: (project) => project.records(training).some(isAboutPolicy),
  },
  {
    kind: communication,
    what: "communication plan",
    why: "It has to be settled who is told what, when and how; most auditors ask where that is written.",
    requirements: ["7.4"],
  },
  {
    kind: retention,
    what: "retention schedule",
    why: "Keeping and deleting records has to be settled; most auditors ask for how long proof is kept.",
    requirements: ["7.5.3"],
    otherwise: ({ documents }) =>
      documents.some((entry) => saysAny(entry, ["retention"]) || entry.records.some(isKept)),
  },
  {
    kind: improvement,
    what: "improvement log",
    why: "The AI management system has to get better and better; most auditors ask what was improved since their last visit.",
    requirements: ["10.1"],
  },
];

/** What no clause wants in writing, and nearly every audit asks for. */
export const expectedDocumentsPresent = defineRule({
  id: "expected-documents-present",
  summary:
    "The documents that no clause asks for and auditors expect all the same are there: inventory, roles, issues, parties, laws, opportunities, changes, resources, awareness, communication, retention, improvements, a procedure for impact assessments.",
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

/** Whether a part of a document speaks of opportunities, other than those for improvement that a review collects. */
function speaksOfOpportunities({ documents }: Project): boolean {
  const sections = documents.filter(isControlled).flatMap(({ document }) => document.sections);
  return sections.some(
    ({ heading, prose }) =>
      /opportunit|chancen|oportunidad|opportunité/i.test(heading.value) &&
      !/improve|risks? and|\bSWOT\b|verbesser|melhor|mejora/i.test(heading.value) &&
      prose.value.split(/\s+/).length >= 8,
  );
}

function isAboutPolicy(record: RecordOf<typeof training>): boolean {
  return !record.ragged && /awareness|policy|sensibili/i.test(record.written("title") ?? "");
}

function isKept(record: RecordOf): boolean {
  return (
    !record.ragged &&
    record.kind.paths.some(({ path }) => path === "retention") &&
    record.state("retention") === "read"
  );
}
