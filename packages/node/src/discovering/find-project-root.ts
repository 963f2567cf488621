import { basename, dirname, join } from "node:path";
import { codeNames, configurationName } from "../configuring/configuration-name.ts";
import type { FileSystem } from "../files/file-system.ts";
import { conventionalRoots, conventionalRootsIn } from "./aims-roots.ts";

/**
 * The project that a path belongs to: the nearest folder, from the path upwards, that has a configuration, the
 * root of an AIMS, or `.git`; where none has, the path itself, or its folder where it is a file. Absolute paths.
 */
export function findProjectRoot(files: FileSystem, start: string): string {
  const folder = files.typeOf(start) === "file" ? dirname(start) : start;
  for (let at = folder; ; at = dirname(at)) {
    if (isMarked(files, at)) return at;
    const roots = conventionalRootsIn(files, at);
    if (roots.length > 0) return isInsideOfRoot(at, roots) ? dirname(at) : at;
    if (at === dirname(at)) return folder;
  }
}

/** Whether a folder says of itself that it is a project. */
export function isMarked(files: FileSystem, folder: string): boolean {
  return [configurationName, ...codeNames, ".git"].some((name) => has(files, folder, name));
}

function has(files: FileSystem, folder: string, name: string): boolean {
  return files.typeOf(join(folder, name)) !== undefined;
}

/** `docs` has the root `aims`, but the project above of it has the root `docs/aims`. */
function isInsideOfRoot(folder: string, roots: readonly string[]): boolean {
  const known: readonly string[] = conventionalRoots;
  return roots.some((root) => known.includes(`${basename(folder)}/${root}`));
}
