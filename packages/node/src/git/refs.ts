import type { Git } from "./open-git.ts";

/**
 * The id of the commit that a name stands for; `undefined` where there is none, or it is not here.
 * @throws {GitFault} where git cannot be asked.
 */
export function resolveCommit(git: Git, name: string): string | undefined {
  // A name with a colon is a file in a tree, one with a dash an option, one with a space or a control character nothing.
  if (name === "" || /^-|[:\s\p{Cc}]/u.test(name)) return undefined;
  return oneId(git.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]));
}

/**
 * The id of the last commit that two commits have in common; `undefined` where none is known, as in a shallow clone.
 * @param one the id of a commit
 * @param other the id of another
 * @throws {GitFault} where git cannot be asked.
 */
export function mergeBase(git: Git, one: string, other: string): string | undefined {
  return oneId(git.ask(["merge-base", "--end-of-options", one, other]));
}

function oneId(printed: Buffer | undefined): string | undefined {
  return /^([0-9a-f]{40}|[0-9a-f]{64})\n/.exec(printed?.toString("latin1") ?? "")?.[1];
}
