import type { Author, Project, Revision } from "@aims-lint/core";
import { changedWords } from "./changed-words.ts";
import { writersOf } from "./people-in-git.ts";
import { wordsOf } from "./words.ts";

/** Who wrote how much in a document: each revision that changed what it says, with its words. */
export interface Contribution {
  readonly revision: Revision;
  readonly writers: readonly Author[];
  readonly words: number;
}

/** How many revisions of one document are compared. */
const most = 60;

/**
 * Who changed what a document says in some of its revisions, the latest first. `undefined` where they are too many to be read, or where
 * one cannot be.
 */
export function contributions(
  revisions: readonly Revision[],
  before: Revision | undefined,
  project: Project,
): readonly Contribution[] | undefined {
  if (revisions.length > most) return undefined;
  const found: Contribution[] = [];
  for (const [index, revision] of revisions.entries()) {
    const now = project.past.documentAt(revision);
    const earlier = revisions[index + 1] ?? before;
    const old = earlier && project.past.documentAt(earlier);
    if (!now || (earlier && !old)) return undefined;
    const change = old ? changedWords(old.document, now.document)?.count : wordsOf(now.document).length;
    if (change !== undefined) found.push({ revision, writers: writersOf(revision.commit), words: change });
  }
  return found;
}
