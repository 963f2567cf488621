import { mkdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { FileChange } from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import { removeLeftovers } from "./remove-leftovers.ts";
import { createWhole, writeWhole } from "./write-whole.ts";

const byteOrderMark = "\uFEFF";

/**
 * Writes changes of a project to the disk, each file whole or not at all. All of them are looked at before the first is written:
 * nothing is written where one of them does not fit what is there.
 * @returns the paths that were written, in the order given.
 * @throws {CannotCheckError} where a file has changed since it was read, is there already, or lies behind a link or outside, and
 * where the disk refuses one; it says which were written before.
 */
export function applyChanges(
  files: FileSystem,
  projectRoot: string,
  changes: readonly FileChange[],
): string[] {
  const marks = checkChanges(files, projectRoot, changes);
  for (const folder of new Set(changes.map(({ path }) => dirname(join(projectRoot, path)))))
    removeLeftovers(folder);
  return changes.map(({ path, before, after }, index) => {
    const absolute = join(projectRoot, path);
    try {
      mkdirSync(dirname(absolute), { recursive: true });
      if (before === undefined) createWhole(absolute, after);
      else writeWhole(absolute, marks[index] + after);
    } catch (error) {
      throw refusedByDisk(error, path, changes.slice(0, index));
    }
    return path;
  });
}

/** Says which files a run has written whole before the disk refused one. */
function refusedByDisk(error: unknown, path: string, written: readonly FileChange[]): unknown {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return error;
  const done =
    written.length === 0
      ? "Nothing was written."
      : `Written before it, each whole: ${written.map((change) => change.path).join(", ")}.`;
  return new CannotCheckError(
    "cannot-write",
    `${path} cannot be written: the disk refused it (${String(error.code)}).`,
    `${done} Look at the rights of its folder and at the free space, and run the command again.`,
  );
}

/**
 * Looks whether changes fit what is on the disk.
 * @returns for each of them the byte order mark that its file begins with, or an empty text.
 * @throws {CannotCheckError} for the first that does not.
 */
export function checkChanges(
  files: FileSystem,
  projectRoot: string,
  changes: readonly FileChange[],
): string[] {
  return changes.map((change) => requireFit(files, projectRoot, change));
}

/** Demands that the disk is as the change expects it, and gives the byte order mark of the file. */
function requireFit(files: FileSystem, projectRoot: string, { path, before }: FileChange): string {
  const normal = posix.normalize(path);
  if (normal !== path || posix.isAbsolute(path) || path.startsWith("../"))
    throw refuse(path, "does not lie in the project");
  const parts = path.split("/");
  for (let depth = 1; depth < parts.length; depth++) {
    const type = files.typeOf(join(projectRoot, ...parts.slice(0, depth)));
    if (type !== undefined && type !== "folder") throw refuse(path, "lies behind a link or a file");
  }
  const type = files.typeOf(join(projectRoot, path));
  if (before === undefined) {
    if (type !== undefined) throw refuse(path, "is there already, and nothing is ever overwritten");
    return "";
  }
  if (type !== "file") throw refuse(path, type === "link" ? "is a link" : "is no file any more");
  const bytes = files.read(join(projectRoot, path), limits.fileBytes);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const expected = Buffer.from((hasMark ? byteOrderMark : "") + before);
  if (typeof bytes === "string" || !expected.equals(bytes))
    throw refuse(path, "has changed since it was read, or is not UTF-8");
  return hasMark ? byteOrderMark : "";
}

function refuse(path: string, problem: string): CannotCheckError {
  return new CannotCheckError(
    "cannot-write",
    `${path} cannot be written: it ${problem}.`,
    "Nothing was written. Look at the file, and run the command again.",
  );
}
