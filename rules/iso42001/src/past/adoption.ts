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
  /** Whether what a commit adds was written elsewhere, so that nobody can tell when and by whom. */
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
  const isRoot = (commit: Commit): boolean => commit.index === history.commits.length - 1;
  return {
    first,
    brings(commit) {
      const landing = commit.merge ?? commit;
      return (
        isRoot(commit) ||
        (first !== undefined && daysBetween(first, landing.day) <= movingIn) ||
        (added.get(landing.id) ?? 0) > mostAtOnce
      );
    },
  };
}
