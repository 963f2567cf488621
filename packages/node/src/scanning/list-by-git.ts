import type { UnreadFile } from "@aims-lint/core";
import type { LeftFile } from "@aims-lint/scanner";
import type { Known } from "../facts/create-facts.ts";
import { limits } from "../files/limits.ts";
import { listFiles } from "../git/list-files.ts";
import type { ListedFile } from "../git/listed-file.ts";
import type { Git } from "../git/open-git.ts";
import { compareByPath } from "./by-path.ts";
import { type CodeListing, isLink, type Leaving } from "./code-listing.ts";
import { tooMany } from "./list-by-walk.ts";

/**
 * Lists the files that belong to the repository and are on the disk: those that git tracks, and new ones that it does not ignore.
 * @throws {GitFault} where git cannot be asked.
 */
export function listByGit(git: Git, leaves: Leaving): Known<CodeListing> {
  return listTracked(listFiles(git), leaves);
}

/** Does the same with files of which git has told already, such as those of a commit. */
export function listTracked(files: readonly ListedFile[], leaves: Leaving): Known<CodeListing> {
  const leftFolder = leftFolders(leaves);
  const found: string[] = [];
  const left = new Map<string, LeftFile>();
  const contents = new Map<string, string>();
  for (const file of files) {
    const { path } = file;
    const above = leftFolder(parentOf(path));
    const reason = above ? undefined : (leaves(path, "file") ?? whyNotRead(file));
    if (above) left.set(above.path, above);
    else if (reason === isLink) left.set(path, { path, reason, link: {} });
    else if (reason !== undefined) left.set(path, { path: path.replace(/\/$/, ""), reason });
    else {
      found.push(path);
      if (file.id !== undefined) contents.set(path, file.id);
    }
    if (found.length + left.size > limits.files) return { unknown: tooMany };
  }
  return { fact: { files: found, left: [...left.values()].sort(compareByPath), contents } };
}

/** Says of a folder which folder it lies in, or is, that is not looked into; of each folder it is asked once. */
function leftFolders(leaves: Leaving): (folder: string) => UnreadFile | undefined {
  const known = new Map<string, UnreadFile | undefined>([["", undefined]]);
  const find = (folder: string): UnreadFile | undefined => {
    if (known.has(folder)) return known.get(folder);
    const reason = leaves(folder, "folder");
    const found = find(parentOf(folder)) ?? (reason === undefined ? undefined : { path: folder, reason });
    known.set(folder, found);
    return found;
  };
  return find;
}

function whyNotRead({ path, isNamed, tracked }: ListedFile): string | undefined {
  if (!isNamed) return "its name is not valid Unicode";
  if (tracked === "link") return isLink;
  if (tracked === "submodule") return "it is a submodule, with a repository of its own";
  return path.endsWith("/") ? "it is a repository of its own" : undefined;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
