import type { Day, History, Revision } from "@aims-lint/core";
import type { Known } from "../facts/create-facts.ts";
import type { FileSystem } from "../files/file-system.ts";
import { GitFault } from "../git/git-fault.ts";
import { type Git, type GitOptions, openGit } from "../git/open-git.ts";
import { resolveCommit } from "../git/refs.ts";
import { findRenames } from "./find-renames.ts";
import { FileFollower } from "./follow-file.ts";
import { PastTexts } from "./past-texts.ts";
import { changeAt, type Log, readLog } from "./read-log.ts";
import { toCommits, toParents } from "./to-commits.ts";
import { isPartial, partialClone, whyIncomplete } from "./why-incomplete.ts";

export interface HistoryOptions extends GitOptions {
  readonly files: FileSystem;
  /** Absolute. */
  readonly projectRoot: string;
  readonly today: Day;
  /** Whether a path is, or was, one of a document; relative to the project. */
  readonly isDocument: (path: string) => boolean;
  /** What is checked out where it is not `HEAD`: the id of a commit. */
  readonly commit?: string;
}

/**
 * What git knows of a project, with one pass over all of its history.
 * @returns why it is not known, as a sentence that says what to do, where it is not there or not all of it is.
 */
export function readHistory({ files, projectRoot, ...options }: HistoryOptions): Known<History> {
  const opened = openGit(files, projectRoot, options);
  if ("unknown" in opened) return opened;
  const git = opened.fact;
  try {
    const commit = options.commit ?? resolveCommit(git, "HEAD");
    if (commit === undefined) return { unknown: "The repository has no commit yet. Commit the documents." };
    const reason = whyIncomplete(files, git);
    return reason === undefined ? toHistory(git, commit, options) : { unknown: reason };
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    return { unknown: isPartial(git) ? partialClone : error.message };
  }
}

function toHistory(
  git: Git,
  commit: string,
  { today, isDocument }: Pick<HistoryOptions, "today" | "isDocument">,
): Known<History> {
  const log = readLog(git, commit);
  const documents = [...log.changes.keys()].filter(isDocument).sort();
  const texts = new PastTexts(git, contentsOf(log, documents));
  if (isPartial(git) && texts.missing > 0) return { unknown: partialClone };
  const parents = toParents(log.heads);
  const commits = toCommits(log.heads, parents, today);
  const renames = findRenames({ git, log, parents, isDocument });
  const follower = new FileFollower({ log, commits, parents, renames });
  const known = new Map<string, readonly Revision[]>();
  const revisions = (path: string): readonly Revision[] => {
    const found = known.get(path) ?? follower.follow(path);
    known.set(path, found);
    return found;
  };
  const isThere = (path: string): boolean => {
    const [last] = revisions(path);
    return last !== undefined && last.change !== "removed";
  };
  if (!documents.some(isThere)) return { unknown: "Git tracks none of the documents. Commit them." };
  const wentFrom = (paths: readonly string[]): readonly Revision[] =>
    paths.flatMap((path) => {
      const [last] = revisions(path);
      return last?.change === "removed" ? [last] : [];
    });
  let removed: readonly Revision[] | undefined;
  let gone: readonly string[] | undefined;
  return {
    fact: {
      commits,
      revisions,
      get removed() {
        removed ??= wentFrom(documents);
        return removed;
      },
      went: (fits) => {
        gone ??= goneFrom(log)
          .filter((path) => !isDocument(path))
          .sort();
        return wentFrom(gone.filter(fits));
      },
      text: ({ blob }) => (blob === "" ? undefined : texts.text(blob)),
      prepare: (wanted) => texts.prepare(wanted.map(({ blob }) => blob)),
    },
  };
}

/** Paths that some commit after which nothing was done to them took away. */
function goneFrom({ changes, printed }: Log): string[] {
  return [...changes].flatMap(([path, [, last = 0]]) => (changeAt(printed, last).after === "" ? [path] : []));
}

/** The ids of all that documents ever held, those of one document together. */
function* contentsOf({ changes, printed }: Log, paths: readonly string[]): Generator<string> {
  for (const path of paths) {
    const places = changes.get(path) ?? [];
    for (let index = 1; index < places.length; index += 2) {
      const { after } = changeAt(printed, places[index] ?? 0);
      if (after !== "") yield after;
    }
  }
}
