import type { ComparedWith } from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import { disk } from "../files/disk.ts";
import type { FileSystem } from "../files/file-system.ts";
import { GitFault } from "../git/git-fault.ts";
import { type Git, openGit } from "../git/open-git.ts";
import { mergeBase, resolveCommit } from "../git/refs.ts";
import { type TreeFileSystem, treeFileSystem } from "./tree-file-system.ts";

/** What a change is compared with, and its files. */
export interface Base {
  readonly with: ComparedWith;
  readonly files: TreeFileSystem;
}

/**
 * Opens the repository of a project for questions about a ref.
 * @throws {CannotCheckError} where there is none, or it cannot be read.
 */
export function openFor(ref: string, projectRoot: string): Git {
  const opened = openGit(disk, projectRoot);
  if ("fact" in opened) return opened.fact;
  throw new CannotCheckError("no-base", `Nothing can be compared with ${ref}.`, opened.unknown);
}

/**
 * Finds what a change is compared with: the last commit that a ref and what is checked out have in common. In a shallow clone that
 * may not be known; then it is the ref itself.
 * @throws {CannotCheckError} where the ref is not there, or nothing is checked out.
 */
export function findBase(git: Git, ref: string, projectRoot: string, around: FileSystem): Base {
  return explainGit(ref, () => {
    const commit = requireCommit(git, ref);
    const head = resolveCommit(git, "HEAD");
    if (head === undefined)
      throw new CannotCheckError(
        "no-base",
        "Nothing is committed yet, so there is nothing to compare with.",
        "Commit the documents, or run without --since.",
      );
    const common = mergeBase(git, commit, head);
    return {
      with: {
        ref,
        commit: common ?? commit,
        as: common === undefined || common === commit ? "ref" : "merge-base",
        notes: common === undefined ? [notRelated(git, ref)] : [],
      },
      files: treeFileSystem({ git, commit: common ?? commit, projectRoot, around }),
    };
  });
}

/**
 * The files of a ref itself.
 * @throws {CannotCheckError} where the ref is not there.
 */
export function filesOf(git: Git, ref: string, projectRoot: string, around: FileSystem): TreeFileSystem {
  return explainGit(ref, () => treeFileSystem({ git, commit: requireCommit(git, ref), projectRoot, around }));
}

/**
 * Gives what git says of a repository the form in which people are told.
 * @throws {CannotCheckError} where git cannot answer.
 */
export function explainGit<T>(ref: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    throw new CannotCheckError(
      "no-base",
      `Nothing can be compared with ${ref}: ${error.message}`,
      "Look at whether git can read this repository.",
    );
  }
}

function notRelated(git: Git, ref: string): string {
  return isShallow(git)
    ? `The clone is shallow, so it is not known where the change left ${ref}. It is compared with ${ref} itself: what came there since counts as taken away.`
    : `${ref} and what is checked out have no commit in common. It is compared with ${ref} itself.`;
}

function isShallow(git: Git): boolean {
  return git.ask(["rev-parse", "--is-shallow-repository"])?.toString("latin1").trim() === "true";
}

function requireCommit(git: Git, ref: string): string {
  const commit = resolveCommit(git, ref);
  if (commit !== undefined) return commit;
  throw new CannotCheckError("no-base", `There is no commit ${ref} here.`, howToGet(git, ref));
}

/** What brings a ref here; a name of somebody else's is never made part of a command that people might paste. */
function howToGet(git: Git, ref: string): string {
  if (!/^[\w./^~@-]+$/.test(ref) || ref.startsWith("-") || ref.includes(".."))
    return "Name one branch, one tag or the id of one commit, such as origin/main.";
  if (/[\^~@]/.test(ref))
    return isShallow(git)
      ? "The clone is shallow. Fetch more of it: git fetch --deepen=1, or fetch-depth: 2 in the checkout."
      : "Look at how it is written.";
  const remote = `origin/${ref}`;
  if (resolveCommit(git, remote) !== undefined) return `Did you mean ${remote}?`;
  const branch = ref.startsWith("origin/") ? ref.slice("origin/".length) : undefined;
  if (branch !== undefined) return `Fetch it: git fetch --depth=1 origin ${branch}:refs/remotes/${ref}.`;
  if (/^[0-9a-f]{40,64}$/.test(ref)) return `Fetch it: git fetch --depth=1 origin ${ref}.`;
  return `Fetch it: git fetch --depth=1 origin ${ref}:refs/remotes/${remote}, and name ${remote}. A tag: git fetch --depth=1 origin tag ${ref}.`;
}
