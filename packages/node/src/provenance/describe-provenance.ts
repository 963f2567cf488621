import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import type { CheckedCommit, Input, Provenance } from "@aims-lint/core";
import type { Examined } from "../examined.ts";
import { disk } from "../files/disk.ts";
import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import { GitFault } from "../git/git-fault.ts";
import { type Git, openGit } from "../git/open-git.ts";
import { folderIn } from "./folder-in.ts";

/** What a report says of where it comes from. */
export interface ProvenanceOptions {
  /** The root of the project. */
  readonly cwd: string;
  readonly tool: Provenance["tool"];
  /** Default: the disk. */
  readonly fileSystem?: FileSystem;
}

/** Says which files, which commit and which program a check is of. */
export function describeProvenance(
  { project, baselineFile }: Examined,
  { cwd, tool, fileSystem = disk }: ProvenanceOptions,
): Provenance {
  const documents = project.documents.map(({ document }) => document.path);
  const baseline = baselineFile.text === undefined ? [] : [baselineFile.path];
  return {
    tool,
    project: basename(resolve(cwd)),
    ...folderIn(fileSystem, cwd),
    ...checkedOut(fileSystem, cwd),
    inputs: [
      ...documents.flatMap((path) => inputAt(fileSystem, cwd, path, "document")),
      ...baseline.flatMap((path) => inputAt(fileSystem, cwd, path, "baseline")),
    ],
  };
}

function inputAt(files: FileSystem, cwd: string, path: string, as: Input["as"]): Input[] {
  const bytes = files.read(resolve(cwd, path), limits.fileBytes);
  if (typeof bytes === "string") return [];
  return [{ path, as, sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length }];
}

function checkedOut(files: FileSystem, cwd: string): Pick<Provenance, "commit" | "noCommit"> {
  const opened = openGit(files, cwd);
  if ("unknown" in opened) return { noCommit: opened.unknown };
  try {
    const commit = headOf(opened.fact);
    return commit ? { commit } : { noCommit: "Nothing is committed yet." };
  } catch (error) {
    if (error instanceof GitFault) return { noCommit: error.message };
    throw error;
  }
}

function headOf(git: Git): CheckedCommit | undefined {
  const printed = git.ask(["log", "-1", "--no-show-signature", "--format=%H %cs"])?.toString("latin1");
  const [, id, on] = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})\n/.exec(printed ?? "") ?? [];
  return id === undefined || on === undefined ? undefined : { id, on, altered: [] };
}
