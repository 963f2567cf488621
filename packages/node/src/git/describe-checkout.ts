import { disk } from "../files/disk.ts";
import type { FileSystem } from "../files/file-system.ts";
import { GitFault } from "./git-fault.ts";
import { type Git, openGit } from "./open-git.ts";

/** What is checked out. */
export interface Checkout {
  /** The id of the commit. */
  readonly commit: string;
  /** The ids of its parents that are here; a shallow clone may lack them. */
  readonly parents: readonly string[];
  /** Whether a part of the history was not fetched. */
  readonly isShallow: boolean;
}

/**
 * Says what is checked out around a folder; `undefined` where there is no repository, no commit, or git cannot be asked.
 * @param folder absolute
 */
export function describeCheckout(folder: string, files: FileSystem = disk): Checkout | undefined {
  const opened = openGit(files, folder);
  if ("unknown" in opened) return undefined;
  try {
    return checkoutOf(opened.fact);
  } catch (error) {
    if (error instanceof GitFault) return undefined;
    throw error;
  }
}

function checkoutOf(git: Git): Checkout | undefined {
  const printed = git.ask(["log", "-1", "--no-show-signature", "--format=%H %P"])?.toString("latin1");
  const [commit, ...parents] = printed?.match(/\b[0-9a-f]{40,64}\b/g) ?? [];
  if (commit === undefined) return undefined;
  const shallow = git.ask(["rev-parse", "--is-shallow-repository"])?.toString("latin1").trim();
  return { commit, parents, isShallow: shallow === "true" };
}
