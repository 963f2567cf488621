import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Known } from "../facts/create-facts.ts";
import type { FileSystem } from "../files/file-system.ts";

/** Where git keeps what it knows of a project. Absolute paths. */
export interface Repository {
  readonly gitDir: string;
  /** What several work trees of one repository share; the same as `gitDir` where there is one. */
  readonly commonDir: string;
  readonly workTree: string;
  /** Where the project lies in the work tree: "" or `services/chat/`. */
  readonly prefix: string;
}

/**
 * Finds the repository of a project, from its folder upwards, as git would. It is found here, since git that looks for itself takes any
 * folder with the right names for a repository and does what its configuration says.
 */
export function findRepository(files: FileSystem, projectRoot: string): Known<Repository> {
  for (let folder = projectRoot; ; folder = dirname(folder)) {
    const found = repositoryAt(files, folder, projectRoot);
    if (found) return found;
    if (folder === dirname(folder)) break;
  }
  if (isGitDir(files, projectRoot))
    return { unknown: "This is a bare repository, which has no files to check. Check a clone of it." };
  return { unknown: "The project is in no git repository." };
}

function repositoryAt(
  files: FileSystem,
  workTree: string,
  projectRoot: string,
): Known<Repository> | undefined {
  const marker = join(workTree, ".git");
  const type = files.typeOf(marker);
  if (type === "link")
    return {
      unknown: `${marker} is a link, and links are not followed. Check the repository that it leads to.`,
    };
  const gitDir = type === "file" ? readPointer(files, marker, /^gitdir: (.+)$/) : marker;
  if (type !== "file" && (type !== "folder" || !isGitDir(files, marker))) return undefined;
  if (gitDir === undefined || !isGitDir(files, gitDir))
    return {
      unknown: `${marker} does not lead to a repository. Check it out anew.`,
    };
  const shared = readPointer(files, join(gitDir, "commondir"), /^(.+)$/);
  const way = relative(workTree, projectRoot).split(sep).join("/");
  return {
    fact: { gitDir, commonDir: shared ?? gitDir, workTree, prefix: way === "" ? "" : `${way}/` },
  };
}

/** Whether a folder holds what git keeps; that of a further work tree shares the rest. */
function isGitDir(files: FileSystem, folder: string): boolean {
  const has = (name: string): boolean => files.typeOf(join(folder, name)) !== undefined;
  return has("HEAD") && (has("commondir") || (has("objects") && has("refs")));
}

/** Paths are short; what is longer is no such file. */
const pointerBytes = 8192;

/** The folder that a file of one line names, relative to its own. */
function readPointer(files: FileSystem, path: string, line: RegExp): string | undefined {
  if (files.typeOf(path) !== "file") return undefined;
  const bytes = attemptRead(files, path);
  if (bytes === undefined) return undefined;
  const named = line.exec(Buffer.from(bytes).toString("utf8").trimEnd())?.[1];
  if (named === undefined) return undefined;
  return isAbsolute(named) ? named : resolve(dirname(path), named);
}

function attemptRead(files: FileSystem, path: string): Uint8Array | undefined {
  try {
    const bytes = files.read(path, pointerBytes);
    return typeof bytes === "string" ? undefined : bytes;
  } catch {
    return undefined;
  }
}
