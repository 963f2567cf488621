import { type Code, type ExampleCommit, type Host, isDay, type Project } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { lookAt, scanCode } from "@aims-lint/scanner";
import micromatch from "micromatch";
import { memoryHistory } from "./memory-history.ts";

/**
 * A repository in memory, for tests: texts by path, other paths that exist, today's date.
 * Globs count from the folder `aims/`, where a path is in it.
 * @throws {TypeError} where `today` is not a day.
 */
export function memoryHost(
  files: Readonly<Record<string, string>>,
  { elsewhere = [], today = "2026-11-21", code, commits, base }: MemoryHostOptions = {},
): Host {
  if (!isDay(today)) throw new TypeError(`${today} is not a day.`);
  const paths = [...Object.keys(files), ...Object.keys(code ?? {}), ...elsewhere];
  return {
    facts: {
      today,
      ...(commits ? { history: memoryHistory(commits, today) } : {}),
      ...(code ? { code: scan(code), componentsIn: lookAt } : {}),
      ...(base ? { base } : {}),
    },
    skipped: [],
    files: Object.entries(files).map(([path, text]) => ({ path, text, problems: [] })),
    parse: parseDocument,
    matches: (path, globs) => micromatch.isMatch(path.replace(/^aims\//, ""), [...globs], { dot: true }),
    exists: (path) => paths.some((known) => known === path || known.startsWith(`${path}/`)),
  };
}

function scan(code: Readonly<Record<string, string>>): Code {
  return scanCode({
    files: Object.entries(code).map(([path, text]) => ({ path, size: text.length })),
    left: [],
    read: (path) => ({ text: code[path] ?? "" }),
    head: (path, length) => ({ bytes: toBytes((code[path] ?? "").slice(0, length)) }),
  });
}

/** A character is a byte, so that an example can hold the head of a binary file: `\x80\x04`. */
function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** What a repository in memory is told besides its texts. */
export interface MemoryHostOptions {
  /** Other paths that exist. */
  readonly elsewhere?: readonly string[];
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today?: string;
  /** The texts of its code, by path; given, the AI components in it are known. */
  readonly code?: Readonly<Record<string, string>>;
  /** The commits that led to it, the first one first; given, its history is known. */
  readonly commits?: readonly ExampleCommit[];
  /** The project before the change that is looked at. */
  readonly base?: Project;
}
