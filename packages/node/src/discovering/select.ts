import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { isWithin } from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { FileSystem } from "../files/file-system.ts";
import { conventionalRoots, conventionalRootsIn } from "./aims-roots.ts";
import { isMarked } from "./find-project-root.ts";

/** What to read and what to report on; paths relative to the project, `/` between the parts, "" the project. */
export interface Selection {
  /** The folders, or single files, to read whole. */
  readonly roots: readonly string[];
  /** The folders from which the locations of kinds count; a root that holds a conventional one has both. */
  readonly bases: readonly string[];
  /** Whether findings in a file are reported. */
  readonly reports?: (path: string) => boolean;
}

interface Selecting {
  readonly files: FileSystem;
  readonly projectRoot: string;
  /** Roots that the configuration names; they are checked when it is read. */
  readonly configured?: readonly string[];
  /** What the caller asks for, absolute or relative to the project. */
  readonly paths?: readonly string[];
}

/**
 * Says which folders are the AIMS. A path inside of one narrows down what is reported, not what is read; the
 * project itself means all of its AIMS; any other path is an AIMS of its own, and so is a folder that is named and
 * is no project.
 * @throws {CannotCheckError} where nothing is found, or a path is not there, outside of the project, or a link.
 */
export function select({ files, projectRoot, configured, paths = [] }: Selecting): Selection {
  const conventional = conventionalRootsIn(files, projectRoot);
  const asked = paths.map((path) => toProjectPath(files, projectRoot, path));
  const isPlainFolder = conventional.length === 0 && !isMarked(files, projectRoot);
  const own = configured ?? (isPlainFolder && asked.includes("") ? [""] : conventional);
  const others = asked.filter((path) => path !== "" && !own.some((root) => isWithin(root, path)));
  const needsOwn = asked.length === 0 || asked.length > others.length;
  const roots = outermost([...(needsOwn ? own : []), ...others]);
  if (needsOwn && own.length === 0) throw nothingFound(projectRoot);
  return {
    roots,
    bases: [...new Set([...roots, ...own, ...conventional])],
    ...(asked.length === 0 || asked.includes("")
      ? {}
      : { reports: (path: string) => asked.some((folder) => isWithin(folder, path)) }),
  };
}

function nothingFound(projectRoot: string): CannotCheckError {
  return new CannotCheckError(
    "nothing-found",
    `No AI management system was found in ${projectRoot}. Looked for ${conventionalRoots.join("/, ")}/.`,
    "Name the folder of the documents, or let aims-lint adopt look for them; aims-lint init writes the first ones.",
  );
}

function toProjectPath(files: FileSystem, projectRoot: string, path: string): string {
  const absolute = resolve(projectRoot, path);
  const way = relative(projectRoot, absolute);
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw badPath(path, `is outside of the project ${projectRoot}`, "Check one project at a time.");
  }
  requireRealPath(files, projectRoot, way, path);
  return way.split(sep).join("/");
}

/**
 * Demands that a path exists and leads nowhere else.
 * @throws {CannotCheckError} otherwise.
 */
function requireRealPath(files: FileSystem, projectRoot: string, way: string, path: string): void {
  const parts = way === "" ? [] : way.split(sep);
  for (let depth = 0; depth <= parts.length; depth++) {
    const type = files.typeOf(join(projectRoot, ...parts.slice(0, depth)));
    if (type === undefined)
      throw badPath(path, "is not there", "Look at how it is written, and at where it starts.");
    if (type === "link" && depth > 0)
      throw badPath(path, "is a link or lies behind one, and links are not followed", "Name the real path.");
  }
}

function badPath(path: string, problem: string, how: string): CannotCheckError {
  return new CannotCheckError("bad-path", `The path ${path} ${problem}.`, how);
}

function outermost(roots: readonly string[]): string[] {
  const unique = [...new Set(roots)];
  return unique.filter((root) => !unique.some((other) => other !== root && isWithin(other, root)));
}
