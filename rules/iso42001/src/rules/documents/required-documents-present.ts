import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { auditFinding } from "../../kinds/audit-finding.ts";
import { auditProgramme } from "../../kinds/audit-programme.ts";
import { competence } from "../../kinds/competence.ts";
import { control } from "../../kinds/control.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { managementReview } from "../../kinds/management-review.ts";
import { monitoringResult } from "../../kinds/monitoring-result.ts";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { objective } from "../../kinds/objective.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { policy } from "../../kinds/policy.ts";
import { process } from "../../kinds/process.ts";
import { processMap } from "../../kinds/process-map.ts";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { scope } from "../../kinds/scope.ts";
import { treatment } from "../../kinds/treatment.ts";
import { isAnythingMeasured } from "../operation/kept-values.ts";
import { type Asked, absences, isPresent, reportAbsence } from "./presence.ts";

const required: readonly Asked[] = [
  {
    kind: scope,
    what: "scope statement",
    why: "Without a written scope nobody can tell whether a system, a unit or an activity is covered.",
    requirements: ["4.3"],
  },
  {
    kind: processMap,
    what: "description of the processes",
    why: "The management system itself has to be written down: which processes it has and how they connect.",
    requirements: ["4.4"],
    otherwise: (project) => project.records(process).length > 0,
  },
  {
    kind: policy,
    what: "AI policy",
    why: "The policy says what top management stands for; objectives and controls refer to it.",
    requirements: ["5.2", "A.2.2"],
  },
  {
    kind: riskMethod,
    what: "risk method",
    why: "Ratings can be repeated and compared only if it is written down how they are made and what is acceptable.",
    requirements: ["6.1.2", "6.1.3"],
  },
  {
    kind: risk,
    what: "risk register",
    why: "The results of the risk assessments have to be kept; treatment and controls follow from them.",
    requirements: ["6.1.2", "8.2"],
  },
  {
    kind: treatment,
    what: "risk treatment plan",
    why: "What is done about a risk, by whom and until when, has to be planned, approved and followed up.",
    requirements: ["6.1.3", "8.3"],
    otherwise: (project) =>
      project.records(risk).some((record) => !record.ragged && record.has("treatmentText")),
  },
  {
    kind: control,
    what: "Statement of Applicability",
    why: "It says which controls are needed and why; without it nobody can tell which requirements hold.",
    requirements: ["6.1.3"],
  },
  {
    kind: impactAssessment,
    what: "AI system impact assessment",
    why: "What a system may do to people and to society has to be assessed and the result be kept.",
    requirements: ["6.1.4", "8.4"],
  },
  {
    kind: objective,
    what: "list of AI objectives",
    why: "Objectives with measures show whether the AI management system achieves anything.",
    requirements: ["6.2"],
  },
  {
    kind: competence,
    what: "record of competence",
    why: "For everybody whose work influences how AI performs, proof of competence has to be kept.",
    requirements: ["7.2"],
  },
  {
    kind: monitoringResult,
    what: "record of monitoring results",
    why: "That something is measured can be shown by its values only, with their days.",
    requirements: ["9.1"],
    otherwise: isAnythingMeasured,
  },
  {
    kind: auditProgramme,
    what: "programme of internal audits",
    why: "Audits that nobody plans do not take place, or never look at the same things twice.",
    requirements: ["9.2.2"],
    otherwise: (project) => project.records(plannedAudit).length > 0,
  },
  {
    kind: audit,
    what: "report of an internal audit",
    why: "What an internal audit has shown has to be kept; a certification body asks for it before it comes.",
    requirements: ["9.2.2"],
    otherwise: (project) =>
      project.records(auditFinding).length > 0 ||
      project.records(plannedAudit).some((record) => !record.ragged && record.has("report")),
  },
  {
    kind: managementReview,
    what: "record of a management review",
    why: "That top management looks at the AI management system and decides on it can be shown by its record only.",
    requirements: ["9.3.3"],
  },
  {
    kind: nonconformity,
    what: "log of nonconformities",
    why: "What went wrong, what was done about it and whether that worked has to be kept; an empty log is a question, none is a gap.",
    requirements: ["10.2"],
  },
];

/** What has to be kept in writing is there. */
export const requiredDocumentsPresent = defineRule({
  id: "required-documents-present",
  summary: "The documents that the clauses ask for are there.",
  requirements: [...new Set(required.flatMap(({ requirements }) => requirements))],
  severity: "error",
  basis: "requirement",
  on: "project",
  options: z.strictObject({}),
  notAGap:
    "The document exists, and the check did not see it: it lies outside the folders that are read, or its name and title say something else. A row or the configuration can say which document it is; whether it exists is what counts.",
  messages: absences,
  appliesTo: ({ documents }) => documents.length > 0,
  check(project, { report }) {
    for (const asked of required) if (!isPresent(asked, project)) reportAbsence(asked, project, report);
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
