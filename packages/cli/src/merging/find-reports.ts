import { isAbsolute, join, relative, resolve } from "node:path";
import { CannotCheckError, disk } from "@aims-lint/node";

/** A file that is to be read as a JSON report. */
export interface ReportSource {
  /** As a person finds it. */
  readonly path: string;
  readonly absolute: string;
  /** What its repository is to be called; absent where the report says it. */
  readonly name?: string;
}

/** How many reports are rolled up at the most. */
const most = 20_000;

/** How deep reports may lie in a folder. */
const deepest = 8;

/**
 * Finds the reports that words name: a file, `NAME=FILE`, or a folder, of which every `.json` file is one, in folders below too. Links are
 * not followed.
 * @param cwd the folder that relative paths count from
 * @throws {CannotCheckError} for a path that is not there, a folder without reports, and more reports than the limit.
 */
export function findReports(words: readonly string[], cwd: string): ReportSource[] {
  const found = words.flatMap((word) => {
    const { path, name } = split(word, cwd);
    const absolute = resolve(cwd, path);
    const type = disk.typeOf(absolute);
    if (type === undefined)
      throw new CannotCheckError(
        "bad-path",
        `There is no ${path}.`,
        "Name a JSON report, or a folder with them.",
      );
    if (type === "file" || type === "link")
      return [{ path, absolute, ...(name === undefined ? {} : { name }) }];
    if (name !== undefined)
      throw new CannotCheckError(
        "bad-path",
        `${path} is a folder, and ${name} can name one report only.`,
        "Name its file.",
      );
    const below = type === "folder" ? jsonFilesIn(absolute, deepest) : [];
    if (below.length === 0)
      throw new CannotCheckError(
        "nothing-found",
        `There is no JSON report in ${path}.`,
        "Write one in each repository: aims-lint --format json=NAME.json.",
      );
    return below.map((file) => ({ path: shown(cwd, file), absolute: file }));
  });
  const unique = [...new Map(found.map((source) => [source.absolute, source])).values()];
  if (unique.length > most)
    throw new CannotCheckError(
      "too-much",
      `There are more than ${most} reports.`,
      "Roll up fewer at a time.",
    );
  return unique;
}

/** A path may hold a `=` itself. */
function split(word: string, cwd: string): { readonly path: string; readonly name?: string } {
  const at = word.indexOf("=");
  if (at < 1 || disk.typeOf(resolve(cwd, word)) !== undefined) return { path: word };
  return { name: word.slice(0, at), path: word.slice(at + 1) };
}

function jsonFilesIn(folder: string, depth: number): string[] {
  const entries = disk.list(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap(({ name, type, isNamed }) => {
    const path = join(folder, name);
    if (type === "folder")
      return depth > 0 && name !== "node_modules" && name !== ".git" ? jsonFilesIn(path, depth - 1) : [];
    return type === "file" && isNamed && name.toLowerCase().endsWith(".json") ? [path] : [];
  });
}

function shown(cwd: string, path: string): string {
  const way = relative(cwd, path);
  return way.startsWith("..") || isAbsolute(way) ? path : way;
}
