import { join, resolve } from "node:path";
import { isWithin } from "@aims-lint/core";
import { isSupported } from "@aims-lint/parser";
import { filesOf, openFor } from "../comparing/find-base.ts";
import { walk } from "../discovering/walk.ts";
import { disk } from "../files/disk.ts";
import type { FileSystem } from "../files/file-system.ts";
import { mountFolder } from "../files/mount-folder.ts";
import { limits } from "../files/limits.ts";
import type { Difference, OpenArchive } from "./open-archive.ts";

/** What an archive is compared with. */
export interface ComparedProject {
  /** The root of the project. */
  readonly cwd: string;
  /**
   * The folder with the repository whose documents were read beside. Default: they are not compared.
   */
  readonly organisation?: string;
  /** A commit of it, by any name that git knows. Default: what is on the disk. */
  readonly commit?: string;
}

/**
 * Says which files of an archive are not as in a project, and which documents of the project the archive does not have.
 * @throws {CannotCheckError} where there is no such commit.
 */
export function compareWithProject(
  archive: OpenArchive,
  { cwd, commit, organisation: folder }: ComparedProject,
): Difference[] {
  const projectRoot = resolve(cwd);
  const own: FileSystem =
    commit === undefined ? disk : filesOf(openFor(commit, projectRoot), commit, projectRoot, disk);
  const { entries, check, organisation } = archive.manifest;
  const isLeftOut = (path: string): boolean =>
    organisation !== null && folder === undefined && isWithin(organisation.path, path);
  const files =
    organisation && folder !== undefined
      ? mountFolder(own, join(projectRoot, organisation.path), resolve(folder))
      : own;
  const inputs = entries.flatMap((entry) =>
    entry.path === undefined || isLeftOut(entry.path) ? [] : [{ entry, path: entry.path }],
  );
  const altered = inputs.flatMap(({ entry, path }): Difference[] => {
    const bytes = attemptRead(files, join(projectRoot, path));
    const packed = archive.read(entry);
    if (!bytes) return [{ what: path, problem: "is in the archive, and not there any more" }];
    if (!packed || Buffer.compare(bytes, packed) === 0) return [];
    return [{ what: path, problem: "is not as it was packed" }];
  });
  const known = new Set([...inputs, ...check.skipped].map(({ path }) => path));
  const all = [...check.roots, ...(folder === undefined ? [] : (organisation?.roots ?? []))];
  const roots = all.filter((root) => files.typeOf(join(projectRoot, root)) !== undefined);
  const found = walk({ files, projectRoot, roots, ignores: (path) => known.has(path) });
  const added = found.files.filter((path) => isSupported(path));
  return [...altered, ...added.map((what) => ({ what, problem: "is there, and not in the archive" }))];
}

function attemptRead(files: FileSystem, path: string): Uint8Array | undefined {
  try {
    const bytes = files.read(path, limits.fileBytes);
    return typeof bytes === "string" ? undefined : bytes;
  } catch {
    return undefined;
  }
}
