import type { FileSystem } from "../files/file-system.ts";
import { GitFault } from "../git/git-fault.ts";
import { openGit } from "../git/open-git.ts";
import type { Head } from "./head.ts";
import { nameProject } from "./name-project.ts";
import { readHead } from "./read-head.ts";

/** What git and the disk say of a repository. */
export interface SeenRepository {
  /** What it is called: `acme/ai-governance`, or the name of its folder. */
  readonly name: string;
  readonly head?: Head;
  readonly noCommit?: string;
}

/** Asks for the name and the commit of the repository of a project. */
export function lookAtRepository(fileSystem: FileSystem, projectRoot: string): SeenRepository {
  const opened = openGit(fileSystem, projectRoot);
  if ("unknown" in opened) return { name: nameProject(projectRoot), noCommit: withoutPaths(opened.unknown) };
  try {
    const name = nameProject(projectRoot, opened.fact);
    const head = readHead(opened.fact);
    return head ? { name, head } : { name, noCommit: "Nothing is committed yet." };
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    return { name: nameProject(projectRoot), noCommit: error.message };
  }
}

/** Where a folder lies on this machine is nobody's business who reads the report. */
function withoutPaths(reason: string): string {
  const [first = reason] = reason.split(/(?<=\.) /);
  return /[\\/]/.test(first) ? "Git could not be asked." : first;
}
