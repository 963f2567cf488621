import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { CheckedCommit, Input, Provenance } from "@aims-lint/core";
import type { Examined } from "../examined.ts";
import { disk } from "../files/disk.ts";
import type { FileSystem } from "../files/file-system.ts";
import { GitFault } from "../git/git-fault.ts";
import { openGit } from "../git/open-git.ts";
import { folderIn } from "./folder-in.ts";
import { isAsCommitted } from "./is-as-committed.ts";
import { nameProject } from "./name-project.ts";
import { type Head, readHead } from "./read-head.ts";

/** What a report says of where it comes from. */
export interface ProvenanceOptions {
  /** The root of the project. */
  readonly cwd: string;
  readonly tool: Provenance["tool"];
  /** What the project is called. Default: as its remote `origin` is, or its folder. */
  readonly project?: string;
  /** Default: the disk. */
  readonly fileSystem?: FileSystem;
}

/** Says which files, which commit and which program a check is of. What is not known is said. */
export function describeProvenance(
  { inputs: files }: Pick<Examined, "inputs">,
  { cwd, tool, project, fileSystem = disk }: ProvenanceOptions,
): Provenance {
  const projectRoot = resolve(cwd);
  const { name, head, noCommit } = look(fileSystem, projectRoot);
  const inputs: Input[] = [];
  const altered: string[] = [];
  for (const { path, as, bytes } of files) {
    inputs.push({ path, as, sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length });
    if (head && !isAsCommitted(bytes, head.blobs.get(path))) altered.push(path);
  }
  const isGone = (path: string): boolean => fileSystem.typeOf(join(projectRoot, path)) === undefined;
  const gone = head ? head.documentsIn(files.roots).filter(isGone) : [];
  return {
    tool,
    project: project ?? name,
    ...folderIn(fileSystem, cwd),
    ...(head ? { commit: toCommit(head, [...altered, ...gone].sort()) } : { noCommit: noCommit ?? "" }),
    inputs,
  };
}

interface Seen {
  readonly name: string;
  readonly head?: Head;
  readonly noCommit?: string;
}

function look(fileSystem: FileSystem, projectRoot: string): Seen {
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

function toCommit({ id, on, branch }: Head, altered: readonly string[]): CheckedCommit {
  return { id, on, ...(branch === undefined ? {} : { branch }), altered };
}
