import {
  type Author,
  type Commit,
  type Day,
  type ExampleCommit,
  type History,
  isDay,
  type Revision,
} from "@aims-lint/core";
import { toolOfTrailer } from "@aims-lint/scanner";

/**
 * The history that commits make, the first one first. A renamed file is the file that it was.
 * @throws {TypeError} for a day that is none.
 */
export function memoryHistory(written: readonly ExampleCommit[], today: string): History {
  const latestFirst: Commit[] = written.map((entry, at) => toCommit(entry, written.length - 1 - at, today));
  const texts = new Map<string, string>();
  const files = new Map<string, Revision[]>();
  const gone = new Map<string, readonly [Revision, ...Revision[]]>();
  for (const [at, { files: changed, renames = {} }] of written.entries()) {
    const commit = latestFirst[at] as Commit;
    for (const [from, path] of Object.entries(renames)) {
      const earlier = files.get(from) ?? [];
      files.delete(from);
      const blob = earlier[0]?.blob ?? "";
      files.set(path, [{ commit, path, change: "renamed", from, blob }, ...earlier]);
    }
    for (const [path, text] of Object.entries(changed)) {
      const earlier = files.get(path) ?? gone.get(path) ?? [];
      if (text === null) {
        files.delete(path);
        gone.set(path, [{ commit, path, change: "removed", blob: "" }, ...earlier]);
        continue;
      }
      const blob = `${at} ${path}`;
      texts.set(blob, text);
      files.set(path, [
        { commit, path, change: (earlier[0]?.change ?? "removed") === "removed" ? "added" : "changed", blob },
        ...earlier,
      ]);
    }
  }
  return {
    commits: latestFirst.reverse(),
    revisions: (path) => files.get(path) ?? gone.get(path) ?? [],
    removed: [...gone.values()]
      .flatMap(([removal]) => (files.has(removal.path) ? [] : removal))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    went: (fits) =>
      [...gone.values()]
        .flatMap(([removal]) => (files.has(removal.path) || !fits(removal.path) ? [] : removal))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    text: ({ blob }) => texts.get(blob),
  };
}

function toCommit({ on, by, reviewedBy, mergedBy }: ExampleCommit, index: number, today: string): Commit {
  if (!isDay(on)) throw new TypeError(`${on} is not a day.`);
  const author = toAuthor(by);
  const day: Day = on > today && isDay(today) ? today : on;
  const commit: Commit = {
    id: String(index).padStart(40, "0"),
    index,
    day,
    author,
    committer: author,
    coAuthors: [],
    reviewers: reviewedBy === undefined ? [] : [toAuthor(reviewedBy)],
    parents: [],
  };
  if (mergedBy === undefined) return commit;
  const merger = toAuthor(mergedBy);
  return { ...commit, merge: { ...commit, author: merger, committer: merger, reviewers: [] } };
}

function toAuthor(text: string): Author {
  const [, name = text, email = ""] = /^(.*?)\s*<(.*)>$/.exec(text) ?? [];
  const tool = toolOfTrailer(name, email)?.id;
  return { name, email, ...(tool === undefined ? {} : { tool }) };
}
