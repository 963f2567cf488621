import { type Commit, type Day, daysBetween, type Project } from "@aims-lint/core";
import { landingOf } from "./landing.ts";

/**
 * How long after the first documents came into a repository others are taken for brought along, in days: organisations move in bit by
 * bit, and what they bring was written before.
 */
const movingIn = 60;

/** A commit that writes more new documents than this brings them from elsewhere, or splits what was there. */
const mostAtOnce = 20;

/** When the management system moved into the repository; ask with `project.derive`. */
export interface Adoption {
  /** The day on which the first document came. */
  readonly first: Day | undefined;
  /** Whether a commit is among the first, with which documents move in that were written elsewhere. */
  isEarly(commit: Commit): boolean;
  /** Whether what a commit adds may have been written elsewhere, so that nobody can tell when and by whom: early, or much at once. */
  brings(commit: Commit): boolean;
}

/** Looks up when the documents of a project came. */
export function adoptionOf(project: Project): Adoption {
  const { history } = project.past;
  const added = new Map<string, number>();
  let first: Day | undefined;
  for (const { document } of project.documents) {
    const beginning = history.revisions(document.path).at(-1);
    if (!beginning) continue;
    const { id, day } = landingOf(beginning);
    added.set(id, (added.get(id) ?? 0) + 1);
    if (first === undefined || day < first) first = day;
  }
  const isEarly = (commit: Commit): boolean =>
    commit.index === history.commits.length - 1 ||
    (first !== undefined && daysBetween(first, (commit.merge ?? commit).day) <= movingIn);
  return {
    first,
    isEarly,
    brings: (commit) => isEarly(commit) || (added.get((commit.merge ?? commit).id) ?? 0) > mostAtOnce,
  };
}
