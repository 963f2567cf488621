import type { Day, Document, Project, ProjectDocument } from "@aims-lint/core";
import { document } from "../kinds/document.ts";
import { recordsIn } from "../shared/records-in.ts";
import { adoptionOf } from "./adoption.ts";
import { earlierDocument } from "./approved-text.ts";
import { changedWords, goneWords, isTranslation } from "./changed-words.ts";
import { landedOn, landingOf, landings } from "./landing.ts";
import { wordsOf } from "./words.ts";

/** A change that leaves little of what a document said. */
export interface Rewrite {
  readonly on: Day;
  /** The part of its words that changed: 0 to 1. */
  readonly share: number;
  /** Whether the document names another approval since. */
  readonly isApproved: boolean;
}

/** A document at the end of a day. */
interface State {
  readonly on: Day;
  readonly entry: ProjectDocument;
  /** Other documents that came with it. */
  readonly beside: () => readonly Document[];
}

/** How many states of a document are compared. */
const most = 40;
/** Fewer words make no rewrite, however short the document is. */
const fewest = 30;

/** When a document was rewritten after it had been approved, the latest first; `undefined` where nothing of its past is known. */
export function rewritesOf(
  now: Document,
  share: number,
  since: Day,
  project: Project,
): readonly Rewrite[] | undefined {
  const states = statesOf(now, since, project);
  if (!states) return undefined;
  return states.flatMap((state, index): Rewrite[] => {
    const before = states[index + 1]?.entry;
    const rewrite = before && rewriteOf(before, state, share);
    return rewrite ? [rewrite] : [];
  });
}

function rewriteOf(
  before: ProjectDocument,
  { on, entry, beside }: State,
  share: number,
): Rewrite | undefined {
  const approval = approvalIn(before);
  if (approval === undefined) return undefined;
  const change = changedWords(before.document, entry.document);
  if (!change || change.share < share || change.count < fewest) return undefined;
  if (isTranslation(before.document, entry.document)) return undefined;
  if (isSplit(before.document, entry.document, beside())) return undefined;
  return { on, share: change.share, isApproved: approvalIn(entry) !== approval };
}

/** The states that a document had, the latest first, today's among them, and the one before those that count. */
function statesOf(now: Document, since: Day, project: Project): readonly State[] | undefined {
  const entry = project.document(now.path);
  if (!entry) return undefined;
  const today: State = { on: project.today, entry, beside: () => addedSinceBase(project) };
  if (!project.facts.history) {
    const before = earlierDocument(now, project);
    return before && [today, { ...today, entry: before }];
  }
  const { past } = project;
  const stood = landings(past.history.revisions(now.path)).slice(0, most);
  if (stood.length === 0) return undefined;
  const adoption = project.derive(adoptionOf);
  const first = stood.findIndex(
    (revision) => landedOn(revision) < since || adoption.isEarly(revision.commit),
  );
  const counted = first < 0 ? stood : stood.slice(0, first + 1);
  const earlier = counted.flatMap((revision): State[] => {
    const state = past.documentAt(revision);
    const beside = (): readonly Document[] => addedBy(landingOf(revision).id, project);
    return state ? [{ on: landedOn(revision), entry: state, beside }] : [];
  });
  return earlier[0]?.entry.document.text === now.text ? earlier : [today, ...earlier];
}

/** The approval that a document names; `undefined` for a draft. */
function approvalIn(entry: ProjectDocument): string | undefined {
  const own = recordsIn(entry, document)[0];
  if (!own || own.state("status") === "unreadable" || own.state("approvedOn") === "unreadable")
    return undefined;
  const { status, approvedOn } = own.fields;
  if (status === "draft" || status === "in-review") return undefined;
  return approvedOn ?? (status === "approved" ? "approved" : undefined);
}

/** Whether most of what left a document went into others. */
function isSplit(before: Document, after: Document, others: readonly Document[]): boolean {
  const gone = goneWords(before, after);
  const elsewhere = new Set(others.flatMap((other) => wordsOf(other).map(({ text }) => text)));
  return others.length > 0 && gone.filter((word) => elsewhere.has(word)).length >= gone.length * 0.7;
}

function addedBy(commit: string, project: Project): readonly Document[] {
  return project.documents
    .filter(({ document: { path } }) => {
      const first = project.past.history.revisions(path).at(-1);
      return first !== undefined && landingOf(first).id === commit;
    })
    .map((entry) => entry.document);
}

function addedSinceBase({ documents, facts: { base } }: Project): readonly Document[] {
  if (!base) return [];
  return documents.filter(({ document: { path } }) => !base.document(path)).map((entry) => entry.document);
}
