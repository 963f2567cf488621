import { type Facts, type Host, isDay } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import micromatch from "micromatch";

/**
 * A repository in memory, for tests: texts by path, other paths that exist, today's date.
 * Globs count from the folder `aims/`, where a path is in it.
 * @throws {TypeError} where `today` is not a day.
 */
export function memoryHost(
  files: Readonly<Record<string, string>>,
  { elsewhere = [], today = "2026-11-21" }: MemoryHostOptions = {},
): Host {
  if (!isDay(today)) throw new TypeError(`${today} is not a day.`);
  const facts: Facts = { today };
  const paths = [...Object.keys(files), ...elsewhere];
  return {
    facts,
    skipped: [],
    files: Object.entries(files).map(([path, text]) => ({ path, text, problems: [] })),
    parse: parseDocument,
    matches: (path, globs) => micromatch.isMatch(path.replace(/^aims\//, ""), [...globs], { dot: true }),
    exists: (path) => paths.some((known) => known === path || known.startsWith(`${path}/`)),
  };
}

/** What a repository in memory is told besides its texts: other paths that exist, and the day of the check. */
export interface MemoryHostOptions {
  readonly elsewhere?: readonly string[];
  readonly today?: string;
}
