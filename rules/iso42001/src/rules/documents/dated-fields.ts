import { type Kind, normaliseKey, type RecordOf } from "@aims-lint/core";
import { adverseImpact } from "../../kinds/adverse-impact.ts";
import { audit } from "../../kinds/audit.ts";
import { communication } from "../../kinds/communication.ts";
import { competence } from "../../kinds/competence.ts";
import { concern } from "../../kinds/concern.ts";
import { controlEffectiveness } from "../../kinds/control-effectiveness.ts";
import { dataQuality } from "../../kinds/data-quality.ts";
import { dataset } from "../../kinds/dataset.ts";
import { document } from "../../kinds/document.ts";
import { evidence } from "../../kinds/evidence.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { improvement } from "../../kinds/improvement.ts";
import { incident } from "../../kinds/incident.ts";
import { managementReview } from "../../kinds/management-review.ts";
import { monitoring } from "../../kinds/monitoring.ts";
import { monitoringResult } from "../../kinds/monitoring-result.ts";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { objective } from "../../kinds/objective.ts";
import { policyAlignment } from "../../kinds/policy-alignment.ts";
import { registerEntry } from "../../kinds/register-entry.ts";
import { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { training } from "../../kinds/training.ts";
import { treatment } from "../../kinds/treatment.ts";
import { readField } from "../../reading.ts";

/** What the days of a kind's records say for certain. */
interface DatedFields {
  /** Days of what has happened. */
  readonly past: readonly string[];
  /** Days of which the first cannot come after the second. */
  readonly ordered: readonly (readonly [earlier: string, later: string])[];
}

/** The days that are held against the clock and against each other, by kind. */
export const datedFields: ReadonlyMap<Kind, DatedFields> = new Map<Kind, DatedFields>([
  [
    document,
    {
      past: ["createdOn", "updatedOn", "approvedOn", "reviewedOn"],
      ordered: [
        ["createdOn", "updatedOn"],
        ["createdOn", "approvedOn"],
        ["reviewedOn", "nextReview"],
        ["approvedOn", "nextReview"],
      ],
    },
  ],
  [
    impactAssessment,
    {
      past: ["date", "approvedOn"],
      ordered: [
        ["date", "approvedOn"],
        ["date", "nextReview"],
      ],
    },
  ],
  [risk, { past: ["assessedOn", "acceptedOn"], ordered: [["assessedOn", "nextReview"]] }],
  [treatment, { past: ["completedOn"], ordered: [["completedOn", "verification.on"]] }],
  [system, { past: ["lastReview"], ordered: [["lastReview", "nextReview"]] }],
  [objective, { past: ["measuredOn"], ordered: [] }],
  [evidence, { past: ["capturedOn"], ordered: [["capturedOn", "nextReview"]] }],
  [
    audit,
    {
      past: ["date", "endedOn", "reportedOn"],
      ordered: [
        ["date", "endedOn"],
        ["date", "reportedOn"],
      ],
    },
  ],
  [competence, { past: ["assessedOn"], ordered: [["assessedOn", "validUntil"]] }],
  [
    training,
    {
      past: ["completedOn", "evaluatedOn"],
      ordered: [
        ["completedOn", "evaluatedOn"],
        ["completedOn", "validUntil"],
      ],
    },
  ],
  [communication, { past: ["sentOn"], ordered: [] }],
  [policyAlignment, { past: ["decidedOn"], ordered: [] }],
  [
    registerEntry,
    {
      past: ["approvedOn", "checkedOn"],
      ordered: [
        ["approvedOn", "nextReview"],
        ["checkedOn", "nextReview"],
      ],
    },
  ],
  [controlEffectiveness, { past: ["measuredOn"], ordered: [] }],
  [dataQuality, { past: ["measuredOn"], ordered: [] }],
  [dataset, { past: ["acquiredOn"], ordered: [] }],
  [monitoring, { past: ["measuredOn"], ordered: [] }],
  [monitoringResult, { past: ["date", "analysedOn"], ordered: [["date", "analysedOn"]] }],
  [managementReview, { past: ["date"], ordered: [["date", "nextReview"]] }],
  [
    incident,
    {
      past: ["detectedOn", "notifiedOn", "resolvedOn", "risksReassessedOn", "impactCheckedOn"],
      ordered: [["detectedOn", "notifiedOn"]],
    },
  ],
  [concern, { past: ["receivedOn", "respondedOn"], ordered: [["receivedOn", "respondedOn"]] }],
  [adverseImpact, { past: ["receivedOn", "respondedOn"], ordered: [["receivedOn", "respondedOn"]] }],
  [
    nonconformity,
    {
      past: ["foundOn", "doneOn", "effectiveness.on", "closedOn"],
      ordered: [
        ["foundOn", "doneOn"],
        ["foundOn", "closedOn"],
      ],
    },
  ],
  [improvement, { past: ["raisedOn", "doneOn"], ordered: [["raisedOn", "doneOn"]] }],
]);

/** What a field is called in a message. */
export function dayName({ name }: Kind, path: string): string {
  return dayNames[`${name} ${path}`] ?? dayNames[path] ?? path;
}

const dayNames: Readonly<Record<string, string>> = {
  evaluatedOn: "evaluation",
  validUntil: "end of validity",
  sentOn: "sending",
  decidedOn: "decision",
  checkedOn: "last check",
  createdOn: "creation",
  updatedOn: "last update",
  approvedOn: "approval",
  reviewedOn: "last review",
  lastReview: "last review",
  nextReview: "next review",
  date: "assessment",
  assessedOn: "assessment",
  acceptedOn: "acceptance",
  completedOn: "completion",
  "verification.on": "verification",
  measuredOn: "measurement",
  capturedOn: "capture",
  "audit date": "fieldwork",
  endedOn: "end",
  reportedOn: "distribution",
  "management-review date": "meeting",
  "monitoring-result date": "measurement",
  acquiredOn: "acquisition",
  analysedOn: "analysis",
  detectedOn: "detection",
  notifiedOn: "notification",
  resolvedOn: "resolution",
  risksReassessedOn: "new assessment of the risks",
  impactCheckedOn: "check of the impact assessment",
  receivedOn: "receipt",
  respondedOn: "answer",
  foundOn: "discovery",
  doneOn: "completion",
  "effectiveness.on": "review of the effect",
  closedOn: "closure",
  raisedOn: "entry",
};

/** Whether a record only plans what it dates: the approval of a draft, the completion of an open action. */
export function isPlan(record: RecordOf, path: string): boolean {
  const status = readField(record, "status");
  if (record.kind === document)
    return path === "approvedOn" && (status === "draft" || status === "in-review");
  if (record.kind === nonconformity) return path !== "foundOn" && status !== "closed";
  if (record.kind === improvement) return path === "doneOn" && status !== "done";
  return record.kind === treatment && status !== "done";
}

/** Whether nobody can tell the last review from the next one: `Review date` may be either. */
export function isAmbiguous(record: RecordOf, path: string): boolean {
  if (path !== "nextReview") return false;
  const { start } = record.at(path);
  const key =
    record.document.metadata.find(({ value }) => value.range.start === start.offset)?.key.value ?? "";
  return ["review", "review date"].includes(normaliseKey(key));
}
