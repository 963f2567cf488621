import { isSupported } from "@aims-lint/parser";
import type { Git } from "../git/open-git.ts";
import { findSimilar } from "./find-similar.ts";
import { changeAt, type Log } from "./read-log.ts";
import type { Parents } from "./to-commits.ts";

/** The paths that files had before a commit renamed them, by the number of the commit and the new path. */
export type Renames = ReadonlyMap<number, ReadonlyMap<string, string>>;

interface RenameOptions {
  readonly git: Git;
  readonly log: Log;
  readonly parents: Parents;
  /** Whether a path may be one of a document, of which it matters where it comes from though its content changed too. */
  readonly isDocument: (path: string) => boolean;
}

/**
 * Finds renamed files: those that came with the content that another one went with, and documents that are much like one that went. Git
 * compares contents only for the few commits in which that may be so; over all of history it would cost more than everything else.
 * @throws {GitFault} where git cannot be asked.
 */
export function findRenames({ git, log, parents, isDocument }: RenameOptions): Renames {
  const renames = new Map<number, Map<string, string>>();
  const doubtful: number[] = [];
  for (const [commit, { came, went }] of comingsAndGoings(log)) {
    const moved = sameContent(came, went);
    if (moved.size > 0) renames.set(commit, moved);
    const sources = new Set(moved.values());
    const isOpen =
      came.some(({ path }) => isDocument(path) && !moved.has(path)) &&
      went.some(({ path }) => isSupported(path) && !sources.has(path));
    if (isOpen) doubtful.push(commit);
  }
  for (const [commit, found] of findSimilar(git, log, parents, doubtful)) {
    const known = renames.get(commit) ?? new Map<string, string>();
    for (const [path, from] of found) if (isDocument(path) && !known.has(path)) known.set(path, from);
    renames.set(commit, known);
  }
  return renames;
}

interface Moving {
  readonly path: string;
  readonly blob: string;
}

interface Movings {
  readonly came: Moving[];
  readonly went: Moving[];
}

/** The files that came and went, of commits in which both happened, in order of commit. */
function comingsAndGoings({ changes, printed }: Log): [number, Movings][] {
  const movings = new Map<number, Movings>();
  const at = (commit: number): Movings => {
    const known = movings.get(commit) ?? { came: [], went: [] };
    movings.set(commit, known);
    return known;
  };
  for (const [path, places] of changes) {
    for (let index = 0; index < places.length; index += 2) {
      const place = places[index + 1] ?? 0;
      // The letter of a change stands before its NUL; most are M, and cost nothing more.
      const letter = printed[printed.indexOf(0, place) - 1];
      if (letter === letters.added)
        at(places[index] ?? 0).came.push({ path, blob: changeAt(printed, place).after });
      if (letter === letters.removed)
        at(places[index] ?? 0).went.push({ path, blob: changeAt(printed, place).before });
    }
  }
  return [...movings].filter(([, { came, went }]) => came.length > 0 && went.length > 0).sort(byNumber);
}

const letters = { added: 0x41, removed: 0x44 };

function byNumber([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number {
  return a - b;
}

/** Pairs what came with what went by content, one of the same name first. */
function sameContent(came: readonly Moving[], went: readonly Moving[]): Map<string, string> {
  const sources = new Map<string, string[]>();
  for (const { path, blob } of went) {
    const known = sources.get(blob);
    if (known) known.push(path);
    else sources.set(blob, [path]);
  }
  const moved = new Map<string, string>();
  for (const { path, blob } of came) {
    const paths = blob === "" ? undefined : sources.get(blob);
    if (!paths?.length) continue;
    const named = paths.findIndex((from) => nameOf(from) === nameOf(path));
    const [from] = paths.splice(Math.max(named, 0), 1);
    if (from !== undefined) moved.set(path, from);
  }
  return moved;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
