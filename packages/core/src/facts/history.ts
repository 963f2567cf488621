import type { Day } from "../calendar/day.ts";

/** A person as git knows one: what somebody typed, and nobody checked. */
export interface Author {
  readonly name: string;
  readonly email: string;
  /** The coding tool that signs so, by the id of its component: `tool:claude-code`. It is no person. */
  readonly tool?: string;
}

/** A commit. Its days are what its maker's clock said; git does not check them. */
export interface Commit {
  readonly id: string;
  /** From the latest to the first: 0 is what is checked out. */
  readonly index: number;
  /**
   * The day on which it was made, in its maker's zone: never before the day of what it builds on, which cannot be younger than it, and
   * never after the day of the check. One whose clock shows a day to come counts as of today, and says nothing of those that follow it.
   */
  readonly day: Day;
  readonly author: Author;
  readonly committer: Author;
  /** Who else wrote it, by its trailers. */
  readonly coAuthors: readonly Author[];
  /** Who looked at it, by its trailers: reviewed, approved, acknowledged. */
  readonly reviewers: readonly Author[];
  /** The ids of what it builds on: none for the first, several for a merge. */
  readonly parents: readonly string[];
  /** The merge that brought it into the line that is checked out; absent where it was made on that line. */
  readonly merge?: Commit;
}

/** What a commit did to a file. */
export interface Revision {
  readonly commit: Commit;
  /** The path after the commit; that of the file that went where it was removed. Relative to the project. */
  readonly path: string;
  readonly change: "added" | "changed" | "renamed" | "removed";
  /** Its path before, where it was renamed. */
  readonly from?: string;
  /** The identity of its content; empty where it was removed. */
  readonly blob: string;
}

/** What git knows of a project, from what is checked out back to the first commit. */
export interface History {
  /** The latest first, nothing before what it builds on. */
  readonly commits: readonly Commit[];
  /**
   * What became of a file, the latest first, through renames; empty where git does not know it. Of a file that went, how it went comes
   * first; one that came back has its earlier lives too.
   */
  revisions(path: string): readonly Revision[];
  /** How the files went that are no longer there, in order of path. One that was renamed is still there. */
  readonly removed: readonly Revision[];
  /** How files went that are no documents, of those whose path fits; in order of path. One that was renamed as it was is still there. */
  went?(fits: (path: string) => boolean): readonly Revision[];
  /** The text that a file had after a revision; `undefined` where it was removed, or is no text or too long. */
  text(revision: Revision): string | undefined;
  /** Says which texts will be asked for: those of code are fetched one by one otherwise. */
  prepare?(revisions: readonly Revision[]): void;
}
