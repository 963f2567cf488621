import { type Kind, type ProjectDocument, type RecordOf, resolveLink } from "@aims-lint/core";
import { document } from "../kinds/document.ts";
import { latestRevision } from "../rules/documents/revision-history.ts";
import { recordsIn } from "./records-in.ts";

/** How far the approval of a document is recorded. */
export type Approval = "approved" | "undated" | "draft" | "none";

const day =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})\b/u;

/** What a document says about its approval, in its metadata, its revision history or a section for it. */
export function approvalOf(entry: ProjectDocument): Approval {
  const own = recordsIn(entry, document)[0];
  const status = own?.state("status") === "read" ? own.fields.status : undefined;
  if (status === "draft" || status === "in-review") return "draft";
  const revision = latestRevision(entry.document);
  const approver = own?.has("approver") ? own.written("approver") : revision?.approver?.value;
  const section = entry.document.sections.find(({ heading }) =>
    /\b(?:approv|sign[- ]?off)/i.test(heading.value),
  );
  if (approver === undefined) return section && day.test(section.prose.value) ? "approved" : "none";
  const isDated =
    hasDay(own) || day.test(approver) || revision?.date !== undefined || day.test(section?.prose.value ?? "");
  return isDated ? "approved" : "undated";
}

function hasDay(own: RecordOf<typeof document> | undefined): boolean {
  return own?.has("approvedOn") === true || own?.has("effectiveOn") === true;
}

/** A register whose approval may stand in another document. */
interface Covered {
  readonly kind: Kind;
  /** How a document that speaks of it is titled. */
  readonly title: RegExp;
}

/**
 * Whether a document is the cover of a register that is kept in another file: one that is recognised as such or titled so
 * and has no rows of its own, or a record of approval that links to it.
 */
export function isCoverOf(
  entry: ProjectDocument,
  register: ProjectDocument,
  { kind, title }: Covered,
): boolean {
  if (entry === register || entry.template !== undefined || recordsIn(entry, kind).length > 0) return false;
  const isOne =
    entry.kinds.some((recognition) => recognition.kind === kind) ||
    title.test(entry.document.title?.value ?? "");
  if (isOne) return true;
  return (
    isApproval(entry) && entry.document.links.some(({ destination }) => leadsTo(entry, destination, register))
  );
}

/** A record of approval: minutes, a decision, a sign-off sheet. */
function isApproval({ document: { title, path } }: ProjectDocument): boolean {
  return /\b(?:approval|sign[- ]?off|decision|resolution)\b/i.test(
    `${title?.value ?? ""} ${path.replace(/[_/-]+/g, " ")}`,
  );
}

function leadsTo(entry: ProjectDocument, destination: string, register: ProjectDocument): boolean {
  const target = resolveLink(entry.document.path, destination);
  return target.type === "inside" && target.path === register.document.path;
}
