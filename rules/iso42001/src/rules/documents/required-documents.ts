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
import type { Asked } from "./presence.ts";

/** What the clauses want in writing. */
export const requiredDocuments: readonly Asked[] = [
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
