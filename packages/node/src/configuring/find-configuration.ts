import { join, resolve } from "node:path";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { FileSystem } from "../files/file-system.ts";
import { codeNames, configurationName } from "./configuration-name.ts";

/** Names that people might give to the file. It would be wrong to pass over one of them. */
const otherNames = [
  "aims-lint.config.yml",
  "aims-lint.config.json",
  "aims-lint.config.cjs",
  "aims-lint.config.mts",
  "aims-lint.config.cts",
  ".aims-lint.yaml",
  ".aims-lint.yml",
];

/** The name of what a project has for a configuration, whether it can be used or not; the usual one where there is none. */
export function nearestConfiguration(files: FileSystem, projectRoot: string): string {
  const names = [configurationName, ...codeNames, ...otherNames];
  return names.find((name) => files.typeOf(join(projectRoot, name)) !== undefined) ?? configurationName;
}

/** A configuration that is there. */
export interface FoundConfiguration {
  /** As it is shown: relative to the project, or as the caller named it. */
  readonly path: string;
  /** Absolute, with every link resolved. */
  readonly file: string;
}

/**
 * Finds the configuration at the project's root, or the one that the caller names, which may lie anywhere. `undefined` where there
 * is none.
 * @throws {CannotCheckError} for a link, for two configurations, and for a file that was meant to be one.
 */
export function findConfiguration(
  files: FileSystem,
  projectRoot: string,
  named?: string,
): FoundConfiguration | undefined {
  const path = named ?? findOwn(files, projectRoot);
  return path === undefined ? undefined : { path, file: realPathOf(files, resolve(projectRoot, path)) };
}

function findOwn(files: FileSystem, projectRoot: string): string | undefined {
  const isThere = (name: string): boolean => files.typeOf(join(projectRoot, name)) !== undefined;
  const [own, second] = [configurationName, ...codeNames].filter(isThere);
  if (second !== undefined) {
    const problem = `This project has two configurations, ${own} and ${second}, and nobody knows which counts.`;
    throw fault(problem, "Put everything into one of them and remove the other.");
  }
  if (own !== undefined && files.typeOf(join(projectRoot, own)) === "link") {
    const how = "Put the file itself at the root of the project.";
    throw fault(`The configuration ${own} is a link, and links are not followed.`, how);
  }
  const other = otherNames.find(isThere);
  if (own !== undefined || other === undefined) return own;
  const name = codeNames.find((known) => known.slice(-2) === other.slice(-2)) ?? configurationName;
  throw fault(
    `The configuration is read from ${name}, and this project has ${other}.`,
    `Rename it to ${name}.`,
  );
}

function fault(message: string, how: string): CannotCheckError {
  return new CannotCheckError("bad-configuration", message, how);
}

/** Where the path leads; the path itself where it leads nowhere, which reading it will say. */
function realPathOf(files: FileSystem, path: string): string {
  try {
    return files.realPath(path);
  } catch {
    return path;
  }
}
