import type { Author, CodeOwners, Project, Revision } from "@aims-lint/core";
import { isAuthor, isMachine, type NamedPerson, participants } from "./people-in-git.ts";

/** What may count as an approval in git. */
export const waysToApprove = ["review", "codeowners", "merge", "commit"] as const;

/** A way in which somebody may approve in git. */
export type WayToApprove = (typeof waysToApprove)[number];

/** How somebody took part in what some revisions brought; those ways that count. */
export function waysTaken(
  person: NamedPerson,
  revisions: readonly Revision[],
  project: Project,
  accepted: readonly WayToApprove[],
): readonly WayToApprove[] {
  const isThem = (author: Author): boolean => isAuthor(person, author);
  const took: Record<WayToApprove, (revision: Revision) => boolean> = {
    review: ({ commit }) => [...commit.reviewers, ...(commit.merge?.reviewers ?? [])].some(isThem),
    merge: ({ commit: { merge } }) => merge !== undefined && [merge.author, merge.committer].some(isThem),
    commit: ({ commit }) => [commit.author, commit.committer, ...commit.coAuthors].some(isThem),
    codeowners: ({ path }) => isOwner(person, path, project.facts.owners),
  };
  return accepted.filter((way) => revisions.some(took[way]));
}

/** Whether a forge put a revision in its place, so that git does not say who agreed. */
export function isForgeMade({ commit }: Revision): boolean {
  return isMachine((commit.merge ?? commit).committer);
}

/** Whether git or the owners of the code know somebody whom a document names. */
export function isKnownToGit(person: NamedPerson, project: Project, path: string): boolean {
  return (
    project.derive(participants).some(({ author }) => isAuthor(person, author)) ||
    isOwner(person, path, project.facts.owners)
  );
}

/**
 * Whether people leave traces of what they agree to: reviews that commits name, merges of their own, owners of files. Where nobody does,
 * approvals are given elsewhere, and their absence tells nothing.
 */
export function leavesTraces(project: Project): boolean {
  if (project.facts.owners) return true;
  return project.past.history.commits.some(
    ({ reviewers, merge }) => reviewers.length > 0 || (merge !== undefined && !isMachine(merge.committer)),
  );
}

/** Whether somebody is named as an owner of a file; a team may hold anybody, and is nobody. */
function isOwner(person: NamedPerson, path: string, owners: CodeOwners | undefined): boolean {
  return (owners?.of(path) ?? []).some((owner) => {
    if (/^@[^/]*\//.test(owner)) return false;
    const isAddress = !owner.startsWith("@");
    return isAuthor(person, { name: isAddress ? "" : owner.slice(1), email: isAddress ? owner : "" });
  });
}
