import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { absencesOf, reportAbsences } from "./presence.ts";
import { requiredDocuments } from "./required-documents.ts";

/** What has to be kept in writing is there. */
export const requiredDocumentsPresent = defineRule({
  id: "required-documents-present",
  summary: "The documents that the clauses ask for are there.",
  requirements: [...new Set(requiredDocuments.flatMap(({ requirements }) => requirements))],
  severity: "error",
  basis: "requirement",
  on: "project",
  options: z.strictObject({}),
  notAGap:
    "The document exists, and the check did not see it: it lies outside the folders that are read, or its name and title say something else. A row or the configuration can say which document it is; whether it exists is what counts.",
  messages: absencesOf("{why}"),
  appliesTo: ({ documents }) => documents.length > 0,
  check(_project, context) {
    reportAbsences(requiredDocuments, context);
  },
  examples: [
    {
      shows: "gap",
      title: "a policy, a scope that is a template, a register that cannot be read",
      files: {
        "aims/policy.md": `# AI policy
  ~~~~~~~~~ No document is recognised as the AI system impact assessment; "Impact assessment" in aims/policy.md may be it.
  ~~~~~~~~~ There is no Statement of Applicability.
  ~~~~~~~~~ There is no description of the processes.
  ~~~~~~~~~ There is no list of AI objectives.
  ~~~~~~~~~ There is no log of nonconformities.
  ~~~~~~~~~ There is no programme of internal audits.
  ~~~~~~~~~ There is no record of a management review.
  ~~~~~~~~~ There is no record of competence.
  ~~~~~~~~~ There is no record of monitoring results.
  ~~~~~~~~~ There is no report of an internal audit.
  ~~~~~~~~~ There is no risk method.
  ~~~~~~~~~ There is no risk treatment plan.
  ~~~~~~~~~ There is no scope statement; aims/templates/scope.md is only a template.
  ~~~~~~~~~ There is no risk register that could be read; aims/risk-register.md is taken for it.

We use AI where it serves our customers.

## Impact assessment

We look at each system before it starts.
`,
        "aims/risk-register.md": `# Risk register
  ~~~~~~~~~~~~~ [records-found] No risk could be read here, although the document is taken for one because of its file name (risk-register).

To follow.
`,
        "aims/templates/scope.md": "# Scope\n\n**Owner:** [Name]\n",
      },
    },
    {
      shows: "good",
      title: "all of them; measures in the register are a plan",
      files: {
        "aims/scope.md": "# Scope\n\nAll AI systems of Example Bank.\n",
        "aims/ai-policy.md": "# AI policy\n\nWe use AI where it serves our customers.\n",
        "aims/processes.csv": "ID,Process,Owner\nPRC-01,Intake,Jane Doe\n",
        "aims/competence.csv": "Role,Person,Evidence\nAIMS manager,Jane Doe,lead implementer\n",
        "aims/risk-method.md": "# Risk method\n\n## Acceptance limit\n\n8\n",
        "aims/risks.csv": "Risk ID,Description,Mitigation\nR-1,Drift,Alerts in operation\n",
        "aims/soa.yaml": "controls:\n  - { id: A.2.2, applicable: yes }\n",
        "aims/nonconformities.csv": "NC ID,Found on,Nonconformity\nNC-1,2026-09-23,Old card in use\n",
        "aims/objectives.yaml": "objectives:\n  - { id: OBJ-1, text: Fewer complaints }\n",
        "aims/internal-audits.csv":
          "Audit ID,Date,Scope,Report\nAUD-1,2026-09-21,all clauses,kept by Internal Audit\n",
        "aims/management-review-2026.md": "# Management review 2026\n\n**Date:** 2026-10-28\n",
        "aims/indicators.csv": "KPI ID,KPI,Last value,Last measured\nKPI-1,drift,0.11,2026-11-05\n",
        "aims/impact/kaj.md":
          "# Impact assessment\n\n**System:** SYS-002\n**Assessment date:** 2026-05-01\n\n## Societies\n\nLittle.\n",
      },
    },
    {
      shows: "absent",
      title: "nothing that is recognised",
      files: {
        "aims/notes.md": `# Notes
  ~~~~~ There is no AI policy.
  ~~~~~ There is no AI system impact assessment.
  ~~~~~ There is no Statement of Applicability.
  ~~~~~ There is no description of the processes.
  ~~~~~ There is no list of AI objectives.
  ~~~~~ There is no log of nonconformities.
  ~~~~~ There is no programme of internal audits.
  ~~~~~ There is no record of a management review.
  ~~~~~ There is no record of competence.
  ~~~~~ There is no record of monitoring results.
  ~~~~~ There is no report of an internal audit.
  ~~~~~ There is no risk method.
  ~~~~~ There is no risk register.
  ~~~~~ There is no risk treatment plan.
  ~~~~~ There is no scope statement.
`,
      },
    },
  ],
});
