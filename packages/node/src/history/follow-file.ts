import type { Commit, Revision } from "@aims-lint/core";
import type { Renames } from "./find-renames.ts";
import { type Change, changeAt, type Log } from "./read-log.ts";
import type { Parents } from "./to-commits.ts";

/** All that it takes to follow files through history. */
export interface Trails {
  readonly log: Log;
  readonly commits: readonly Commit[];
  readonly parents: Parents;
  readonly renames: Renames;
}

/** A file at a commit that changed it. */
interface Stop {
  readonly commit: number;
  readonly path: string;
}

/**
 * Follows files back from what is checked out. At a merge the way goes on where the content came from; where it came from none of the
 * merged lines, the merge itself is a change, and all of them led to it. What a merge threw away is not part of what became of a file.
 */
export class FileFollower {
  readonly #trails: Trails;
  readonly #changes = new Map<string, ReadonlyMap<number, number>>();
  /** Which commits are on the line of first parents that is checked out: on it nobody has to go from one commit to the next. */
  readonly #isOnLine: Uint8Array;
  readonly #onLine = new Map<string, readonly number[]>();

  constructor(trails: Trails) {
    this.#trails = trails;
    this.#isOnLine = new Uint8Array(trails.commits.length);
    for (let at = trails.commits.length > 0 ? 0 : -1; at >= 0; at = trails.parents[at]?.[0] ?? -1)
      this.#isOnLine[at] = 1;
  }

  /** What became of a file, the latest first; empty where it never was, or goes by another name. */
  follow(path: string): Revision[] {
    const revisions: Revision[] = [];
    const seen = new Set<string>();
    const open: Stop[] = [];
    const goTo = (from: number | undefined, at: string): void => {
      const commit = from === undefined ? -1 : this.#lastChange(from, at);
      const key = `${commit} ${at}`;
      if (commit < 0 || seen.has(key)) return;
      seen.add(key);
      open.push({ commit, path: at });
      open.sort((a, b) => b.commit - a.commit);
    };
    goTo(this.#trails.commits.length > 0 ? 0 : undefined, path);
    for (let stop = open.pop(); stop; stop = open.pop()) {
      if (revisions.length === 0 && this.#isRenamedAway(stop)) return [];
      const source = this.#sourceOf(stop);
      if (source !== undefined) goTo(source, stop.path);
      else revisions.push(...this.#revise(stop, goTo));
    }
    return revisions;
  }

  /** The merged line that brought the content as it is, where the commit is a merge and one of them did. */
  #sourceOf({ commit, path }: Stop): number | undefined {
    const { after } = this.#changeOf({ commit, path });
    return this.#parentsOf(commit)
      .slice(1)
      .find((parent) => {
        const last = this.#lastChange(parent, path);
        return last >= 0 && this.#changeOf({ commit: last, path }).after === after;
      });
  }

  /** The revision that a commit made, if it made one, and where the file was before. */
  #revise(stop: Stop, goTo: (from: number | undefined, path: string) => void): Revision[] {
    const { commit: number, path } = stop;
    const { before, after } = this.#changeOf(stop);
    const [first, ...merged] = this.#parentsOf(number);
    const others = merged.filter((parent) => this.#has(parent, path));
    const from = before === "" ? this.#trails.renames.get(number)?.get(path) : undefined;
    goTo(first, from ?? path);
    for (const parent of others) goTo(parent, path);
    const commit = this.#trails.commits[number];
    // A mode that changed is no change of content.
    if (!commit || before === after) return [];
    if (after === "") return [{ commit, path, change: "removed", blob: "" }];
    if (from !== undefined) return [{ commit, path, change: "renamed", from, blob: after }];
    const change = before === "" && others.length === 0 ? "added" : "changed";
    return [{ commit, path, change, blob: after }];
  }

  #has(commit: number, path: string): boolean {
    const last = this.#lastChange(commit, path);
    return last >= 0 && this.#changeOf({ commit: last, path }).after !== "";
  }

  #isRenamedAway({ commit, path }: Stop): boolean {
    if (this.#changeOf({ commit, path }).after !== "") return false;
    const source = this.#sourceOf({ commit, path });
    if (source !== undefined) return this.#isRenamedAway({ commit: this.#lastChange(source, path), path });
    return [...(this.#trails.renames.get(commit)?.values() ?? [])].includes(path);
  }

  /** The last commit at or before another one, on the line of first parents, that changed a file; -1 where none did. */
  #lastChange(from: number, path: string): number {
    const changes = this.#changesOf(path);
    if (changes.size === 0) return -1;
    let at = from;
    while (at >= 0 && !changes.has(at) && this.#isOnLine[at] !== 1) at = this.#trails.parents[at]?.[0] ?? -1;
    return at < 0 || changes.has(at) ? at : firstFrom(at, this.#changesOnLine(path));
  }

  /** The commits of the line that is checked out that changed a file, the latest first. */
  #changesOnLine(path: string): readonly number[] {
    const known = this.#onLine.get(path);
    if (known) return known;
    const found = [...this.#changesOf(path).keys()].filter((commit) => this.#isOnLine[commit] === 1);
    this.#onLine.set(path, found);
    return found;
  }

  #changeOf({ commit, path }: Stop): Change {
    const place = this.#changesOf(path).get(commit);
    return place === undefined ? { before: "", after: "" } : changeAt(this.#trails.log.printed, place);
  }

  #changesOf(path: string): ReadonlyMap<number, number> {
    const known = this.#changes.get(path);
    if (known) return known;
    const pairs = this.#trails.log.changes.get(path) ?? [];
    const changes = new Map<number, number>();
    for (let index = 0; index < pairs.length; index += 2)
      changes.set(pairs[index] ?? 0, pairs[index + 1] ?? 0);
    this.#changes.set(path, changes);
    return changes;
  }

  #parentsOf(commit: number): readonly number[] {
    return this.#trails.parents[commit] ?? [];
  }
}

/** The first of ascending numbers that is not below another one; -1 where none is. */
function firstFrom(least: number, numbers: readonly number[]): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low] ?? -1;
}
