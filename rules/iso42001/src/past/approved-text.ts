import type { Day, Document, Project, ProjectDocument, RecordOf, Revision } from "@aims-lint/core";
import { document } from "../kinds/document.ts";
import { recordsIn } from "../shared/records-in.ts";
import { isSameVersion } from "../shared/same-version.ts";
import { landedOn, landings } from "./landing.ts";

/** A document with what it said when its approval was recorded. */
export interface ApprovedText {
  readonly document: Document;
  /** The version that it had. */
  readonly version: string | undefined;
  /** Absent where only the base of a change is known. */
  readonly revision?: Revision;
}

type Control = RecordOf<typeof document>;

/** How many revisions after an approval are searched for the one that records it. */
const most = 100;

/** The text to which the approval belongs that a document names today; `undefined` where nobody can tell. */
export function approvedText(own: Control, approved: Day, project: Project): ApprovedText | undefined {
  if (project.facts.history) return approvedInHistory(own, approved, project);
  const before = earlierDocument(own.document, project);
  return before && statedIn(before, approved);
}

/** Whether a file is what it was on a day already, byte order marks aside; then nothing of its past has to be read. */
export function isUntouchedSince({ path, text }: Document, day: Day, project: Project): boolean {
  const { history } = project.facts;
  const [last] = history ? landings(history.revisions(path)) : [];
  if (!history || !last || landedOn(last) > day) return false;
  return history.text(last)?.replace(/^\uFEFF/, "") === text;
}

/** The document as it was before the change that is looked at: at its path, or, where it moved, under its name. */
export function earlierDocument(now: Document, project: Project): ProjectDocument | undefined {
  const base = project.facts.base;
  const subject = project.document(now.path)?.subject;
  return base?.document(now.path) ?? base?.documents.find((other) => other.subject === subject);
}

function approvedInHistory(own: Control, approved: Day, project: Project): ApprovedText | undefined {
  const { past } = project;
  const stood = landings(past.history.revisions(own.document.path));
  const later = stood.findIndex((revision) => landedOn(revision) <= approved);
  // What was there on the day of the approval, then what came after it, in order of time.
  const candidates = stood.slice(0, later < 0 ? stood.length : later + 1).toReversed();
  for (const revision of candidates.slice(0, most)) {
    const entry = past.documentAt(revision);
    const stated = entry && statedIn(entry, approved);
    if (stated) return { ...stated, revision };
  }
  return undefined;
}

/** A text that states an approval of that day. */
function statedIn(entry: ProjectDocument, approved: Day): ApprovedText | undefined {
  const control = recordsIn(entry, document)[0];
  if (control?.state("approvedOn") !== "read" || control.fields.approvedOn !== approved) return undefined;
  if (control.state("status") === "read" && isOpen(control)) return undefined;
  return { document: entry.document, version: control.written("version") };
}

/** Whether a document says that it is still being written. */
export function isOpen({ fields: { status } }: Control): boolean {
  return status === "draft" || status === "in-review" || status === "obsolete";
}

/** Whether a document has the version that was approved; one that names no version has. */
export function isApprovedVersion(own: Control, { version }: ApprovedText): boolean {
  const now = own.written("version");
  return now === undefined || version === undefined || isSameVersion(now, version);
}

/** What was written for an approval. */
export interface WrittenForApproval {
  /** The revisions between the approval before it and the text that was approved, the latest first. */
  readonly revisions: readonly Revision[];
  /** What stood before them; absent for the first approval. */
  readonly before: Revision | undefined;
}

/** How many revisions are read in search of the approval before. */
const mostWritten = 60;

/** What led from one approval of a document to the next. */
export function writtenForApproval(
  approvedAs: Revision,
  path: string,
  approved: Day,
  { past }: Project,
): WrittenForApproval {
  const all = past.history.revisions(path);
  const upTo = all.slice(all.indexOf(approvedAs));
  const end = upTo.slice(1, mostWritten).findIndex((revision) => {
    const control = recordsInRevision(past.documentAt(revision));
    if (control?.state("approvedOn") !== "read" || isOpen(control)) return false;
    return (control.fields.approvedOn ?? approved) < approved;
  });
  return end < 0
    ? { revisions: upTo, before: undefined }
    : { revisions: upTo.slice(0, end + 1), before: upTo[end + 1] };
}

function recordsInRevision(entry: ProjectDocument | undefined): Control | undefined {
  return entry && recordsIn(entry, document)[0];
}
