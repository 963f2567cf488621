import type { Git } from "../git/open-git.ts";

/** What git prints of all history that leads to a commit. */
export interface Log {
  /** The latest first, nothing before what it builds on. */
  readonly heads: readonly CommitHead[];
  /** What changed below the project's folder, by path: pairs of the number of a commit and the place of the change in `printed`. */
  readonly changes: ReadonlyMap<string, readonly number[]>;
  readonly printed: Buffer;
}

/** The head of a commit, as git prints it. */
export interface CommitHead {
  readonly id: string;
  readonly parents: readonly string[];
  /** When it was made, in the maker's zone: `2026-11-21T12:10:35+01:00`. */
  readonly moment: string;
  /** Name and address by the mailmap, then as they were written. */
  readonly author: readonly [name: string, email: string, writtenName: string, writtenEmail: string];
  readonly committer: readonly [name: string, email: string];
  /** `Reviewed-by: Jane Doe <jane@example.com>`. */
  readonly trailers: readonly string[];
}

/** A change of one file against the first parent. */
export interface Change {
  /** The content before and after; empty where there was or is no file: none, a link or a submodule. */
  readonly before: string;
  readonly after: string;
}

/** Bytes of one answer: about a million changes of files. */
const logBytes = 192 * 1024 ** 2;

const trailers = ["Co-authored-by", "Reviewed-by", "Approved-by", "Acked-by"];

/** One field a line: no name of a person can hold a line break. Trailers come last, unfolded, one a line. */
const format = [
  "%H%n%P%n%cI%n%aN%n%aE%n%an%n%ae%n%cN%n%cE",
  `%(trailers:unfold=true,${trailers.map((key) => `key=${key}`).join(",")})`,
].join("%n");

/**
 * Reads all history that leads to a commit, in one pass. Each commit tells what it changed against its first parent, merges too, so that
 * the content of a file at any commit follows from the changes alone.
 * @param commit the id of a commit
 * @throws {GitFault} where git cannot be asked, or history is too long.
 */
export function readLog(git: Git, commit: string): Log {
  const printed = git.run(
    [
      "log",
      "--date-order",
      "--raw",
      "-z",
      "--no-abbrev",
      "--no-renames",
      "--diff-merges=first-parent",
      "--no-ext-diff",
      "--no-textconv",
      "--no-color",
      "--no-notes",
      "--no-show-signature",
      `--format=${format}`,
      "--end-of-options",
      commit,
    ],
    { limit: logBytes },
  );
  return { ...parseLog(printed, git.repository.prefix), printed };
}

const colon = 0x3a;
const lineBreak = 0x0a;

/** Fields end with NUL: the head of a commit, or `:MODE MODE ID ID LETTER` and after it a path. The first of a commit has a line break before it. */
function parseLog(printed: Buffer, prefix: string): Pick<Log, "heads" | "changes"> {
  const heads: CommitHead[] = [];
  const changes = new Map<string, number[]>();
  for (let at = 0; at < printed.length; ) {
    const start = printed[at] === lineBreak ? at + 1 : at;
    const end = endOfField(printed, start);
    at = end + 1;
    if (printed[start] !== colon) {
      if (end > start) heads.push(toHead(printed.toString("utf8", start, end)));
      continue;
    }
    const endOfPath = endOfField(printed, at);
    const path = printed.toString("utf8", at, endOfPath);
    at = endOfPath + 1;
    if (!path.startsWith(prefix)) continue;
    const name = path.slice(prefix.length);
    const known = changes.get(name);
    if (known) known.push(heads.length - 1, start);
    else changes.set(name, [heads.length - 1, start]);
  }
  return { heads, changes };
}

function endOfField(printed: Buffer, start: number): number {
  const end = printed.indexOf(0, start);
  return end < 0 ? printed.length : end;
}

function toHead(text: string): CommitHead {
  const [id = "", parents = "", moment = "", ...lines] = text.split("\n");
  const [name = "", email = "", writtenName = "", writtenEmail = "", committer = "", address = "", ...rest] =
    lines;
  return {
    id,
    parents: parents === "" ? [] : parents.split(" "),
    moment,
    author: [name, email, writtenName, writtenEmail],
    committer: [committer, address],
    trailers: rest.filter((line) => line !== ""),
  };
}

/** The change that stands at a place of the log: `:100644 100644 ID ID M`. */
export function changeAt(printed: Buffer, at: number): Change {
  const first = at + ":100644 100644 ".length;
  const length = printed.indexOf(0x20, first) - first;
  const second = first + length + 1;
  return {
    before: isFile(printed, at + 1) ? printed.toString("latin1", first, first + length) : "",
    after: isFile(printed, at + 8) ? printed.toString("latin1", second, second + length) : "",
  };
}

/** Modes of files are 100644 and 100755; of links 120000, of submodules 160000, of nothing 000000. */
function isFile(printed: Buffer, at: number): boolean {
  return printed[at] === 0x31 && printed[at + 1] === 0x30;
}
