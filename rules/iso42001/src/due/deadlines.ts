import type { Kind, RecordOf } from "@aims-lint/core";
import * as kinds from "../kinds/index.ts";
import { readField, readText } from "../reading.ts";

/** A field that says by when something has to be done. */
export interface Deadline {
  readonly kind: Kind;
  readonly path: string;
  /** What sort of thing falls due. */
  readonly type: string;
  readonly title: (record: RecordOf) => string;
  /** The field that says who has to do it; default `owner`, else the owner of the document. */
  readonly owner?: string;
  /** Whether it still has to be done. */
  readonly isOpen?: (record: RecordOf) => boolean;
}

/** Every deadline that the kinds know of; of two that read one place, the one that says more about it comes first. */
export const deadlines: readonly Deadline[] = [
  on(kinds.impactAssessment, "nextReview", "assessment", named("Impact assessment", "title"), {
    owner: "author",
  }),
  on(kinds.risk, "nextReview", "assessment", named("Risk assessment", "title", "description"), {
    isOpen: unless("status", "closed"),
  }),
  on(
    kinds.risk,
    "acceptedUntil",
    "acceptance",
    named("Acceptance of the residual risk", "title", "description"),
    {
      owner: "acceptedBy",
    },
  ),
  on(kinds.treatment, "due", "treatment", named("Treatment", "action"), {
    isOpen: unless("status", "done", "cancelled"),
  }),
  on(kinds.control, "target", "control", named("Implementation", "title"), {
    isOpen: unless("status", "implemented", "not-applicable"),
  }),
  on(kinds.control, "nextReview", "review", named("Review of the control", "title")),
  on(kinds.objective, "due", "objective", named("Objective", "text"), { owner: "responsible" }),
  on(kinds.plannedAudit, "date", "audit", named("Audit", "title", "scope"), {
    owner: "auditors",
    isOpen: unless("status", "done", "cancelled"),
  }),
  on(kinds.auditFinding, "due", "audit finding", named("Audit finding", "text"), { isOpen: isNotClosed }),
  on(kinds.managementReview, "nextReview", "management review", () => "Management review", {
    owner: "chair",
  }),
  on(kinds.reviewAction, "due", "action", named("Action of the management review", "what"), {
    isOpen: unless("status", "done", "cancelled"),
  }),
  on(kinds.nonconformity, "due", "corrective action", named("Corrective action", "description"), {
    isOpen: (record) => isNotClosed(record) && readField(record, "doneOn") === undefined,
  }),
  on(kinds.improvement, "due", "improvement", named("Improvement", "description"), {
    isOpen: (record) => isNotClosed(record) && readField(record, "doneOn") === undefined,
  }),
  on(kinds.opportunity, "due", "opportunity", named("Opportunity", "opportunity"), { isOpen: isNotClosed }),
  on(kinds.concern, "due", "answer", named("Answer to a concern", "description"), {
    isOpen: (record) => readField(record, "respondedOn") === undefined,
  }),
  on(kinds.adverseImpact, "due", "answer", named("Answer to a report", "description"), {
    isOpen: (record) => readField(record, "respondedOn") === undefined,
  }),
  on(kinds.change, "plannedOn", "change", named("Change", "what"), {
    isOpen: (record) => readField(record, "implementedOn") === undefined,
  }),
  on(kinds.supplier, "nextDue", "assessment", named("Assessment of the supplier", "name")),
  on(kinds.competence, "validUntil", "certificate", named("Proof of competence ends", "person", "role")),
  on(kinds.competence, "due", "training", named("Competence gap", "person", "role"), {
    isOpen: (record) => readField(record, "effectiveness") === undefined,
  }),
  on(kinds.training, "validUntil", "certificate", named("Training ends", "person", "training")),
  on(kinds.legalRequirement, "nextReview", "review", named("Review of the legal requirement", "law")),
  on(kinds.system, "nextReview", "review", named("Review of the system", "name")),
  on(kinds.evidence, "nextReview", "review", named("Review of the evidence", "title")),
  on(kinds.attestation, "expiresOn", "attestation", named("Attestation ends", "statement"), { owner: "by" }),
  on(kinds.document, "nextReview", "review", (record) => {
    const title = record.document.title?.value ?? record.document.path;
    return `Review of ${record.id === title ? title : `${record.id} (${title})`}`;
  }),
];

function on(
  kind: Kind,
  path: string,
  type: string,
  title: Deadline["title"],
  more: Pick<Deadline, "owner" | "isOpen"> = {},
): Deadline {
  return { kind, path, type, title, ...more };
}

/** `Treatment ACT-007 (retrain the model)`: what it is, its id and the first of some fields. */
function named(what: string, ...paths: readonly string[]): Deadline["title"] {
  return (record) => {
    const about = paths
      .map((path) => readText(record, path))
      .find((text) => text !== undefined && text !== record.id);
    return `${what} ${record.id}${about === undefined ? "" : ` (${about})`}`;
  };
}

function unless(path: string, ...done: readonly string[]): NonNullable<Deadline["isOpen"]> {
  return (record) => !done.includes(readText(record, path) ?? "");
}

function isNotClosed(record: RecordOf): boolean {
  const status = readText(record, "status");
  return (
    status === undefined ||
    !/^(?:closed|done|complete|cancelled|resolved|implemented|verified|rejected)/i.test(status)
  );
}
