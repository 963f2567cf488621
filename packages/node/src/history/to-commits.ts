import { type Author, type Commit, type Day, isDay } from "@aims-lint/core";
import { toolOfTrailer } from "@aims-lint/scanner";
import type { CommitHead } from "./read-log.ts";

/** The commits of a log, with the days and people that rules ask for, in the same order. */
export function toCommits(heads: readonly CommitHead[], parents: Parents, today: Day): Commit[] {
  const days = toDays(heads, parents, today);
  const known = mappedAuthors(heads);
  const commits = heads.map(
    (head, index): Commit => ({
      id: head.id,
      index,
      day: days[index] ?? today,
      author: toPerson(head.author[0], head.author[1]),
      committer: toPerson(head.committer[0], head.committer[1]),
      coAuthors: named(head, /^co-authored-by$/i, known),
      reviewers: named(head, /^(reviewed|approved|acked)-by$/i, known),
      parents: head.parents,
    }),
  );
  const merges = toMerges(parents, commits.length);
  return withMerges(commits, merges);
}

/** The numbers of what each commit builds on, the line that it was made on first. */
export type Parents = readonly (readonly number[])[];

export function toParents(heads: readonly CommitHead[]): Parents {
  const numbers = new Map(heads.map(({ id }, index) => [id, index]));
  return heads.map(({ parents }) => parents.flatMap((id) => numbers.get(id) ?? []));
}

/**
 * The days on which commits were made. What a commit builds on cannot be younger than it, so that nobody makes a change old by setting the
 * clock back. A day to come is no day that anything was made on: that commit counts as of today, and says nothing of what follows it.
 */
function toDays(heads: readonly CommitHead[], parents: Parents, today: Day): Day[] {
  const days: Day[] = [];
  const floors: (Day | undefined)[] = [];
  for (let index = heads.length - 1; index >= 0; index--) {
    const own = heads[index]?.moment.slice(0, 10) ?? "";
    let floor: Day | undefined;
    for (const parent of parents[index] ?? []) {
      const day = floors[parent];
      if (day !== undefined && (floor === undefined || day > floor)) floor = day;
    }
    const isKnown = isDay(own) && own <= today;
    if (isKnown && (floor === undefined || own > floor)) floor = own;
    floors[index] = floor;
    days[index] = isKnown && floor !== undefined ? floor : today;
  }
  return days;
}

/** The merge on the line that is checked out that brought each commit into it: the earliest, where several could have. */
function toMerges(parents: Parents, count: number): Int32Array {
  const merges = new Int32Array(count).fill(-1);
  const line: number[] = [];
  for (let at = count > 0 ? 0 : -1; at >= 0; at = parents[at]?.[0] ?? -1) line.push(at);
  const seen = new Uint8Array(count);
  for (const at of line) seen[at] = 1;
  for (const at of line.reverse()) {
    const open = parents[at]?.slice(1) ?? [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen[next] === 1) continue;
      seen[next] = 1;
      merges[next] = at;
      open.push(...(parents[next] ?? []));
    }
  }
  return merges;
}

/** Merges are on the line, so that none has one itself. */
function withMerges(commits: readonly Commit[], merges: Int32Array): Commit[] {
  return commits.map((commit, index) => {
    const merge = commits[merges[index] ?? -1];
    return merge ? { ...commit, merge } : commit;
  });
}

/** Who somebody is by the mailmap, by the address that they wrote; git does not map trailers itself. */
function mappedAuthors(heads: readonly CommitHead[]): ReadonlyMap<string, Author> {
  return new Map(
    heads.flatMap(({ author: [name, email, writtenName, writtenEmail] }) =>
      name === writtenName && email === writtenEmail
        ? []
        : [[`${writtenName} <${writtenEmail.toLowerCase()}>`, toPerson(name, email)] as const],
    ),
  );
}

function named({ trailers }: CommitHead, wanted: RegExp, known: ReadonlyMap<string, Author>): Author[] {
  return trailers.flatMap((trailer) => {
    const colon = trailer.indexOf(":");
    if (!wanted.test(trailer.slice(0, colon).trim())) return [];
    const author = toAuthor(trailer.slice(colon + 1).trim());
    if (author.name === "" && author.email === "") return [];
    return [known.get(`${author.name} <${author.email.toLowerCase()}>`) ?? author];
  });
}

/** `Jane Doe <jane@example.com>`, or a name alone. */
function toAuthor(text: string): Author {
  const open = text.lastIndexOf("<");
  if (open < 0 || !text.endsWith(">")) return toPerson(text, "");
  return toPerson(text.slice(0, open).trim(), text.slice(open + 1, -1).trim());
}

function toPerson(name: string, email: string): Author {
  const tool = toolOfTrailer(name, email)?.id;
  return tool === undefined ? { name, email } : { name, email, tool };
}
