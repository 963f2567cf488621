import type { Commit, Day, Revision } from "@aims-lint/core";

/** The commit with which something came into the line that is checked out: a merge, or the commit itself. */
export function landingOf({ commit }: Revision): Commit {
  return commit.merge ?? commit;
}

/** The day on which something came into the line that is checked out. */
export function landedOn(revision: Revision): Day {
  return landingOf(revision).day;
}

/** Of revisions, the latest first, those that stood once something had landed: of a merge only the last. */
export function landings(revisions: readonly Revision[]): readonly Revision[] {
  const seen = new Set<string>();
  return revisions.filter((revision) => {
    const { id } = landingOf(revision);
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
