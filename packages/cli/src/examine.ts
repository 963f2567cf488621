import { resolve } from "node:path";
import { doubts } from "@aims-lint/core";
import {
  disk,
  type Examined,
  examineRepository,
  type FileSystem,
  type Fixed,
  findProjectRoot,
  fixRepository,
  type LintOptions,
} from "@aims-lint/node";
import type { Given } from "./arguments/given.ts";
import { keepMemoryLow } from "./keep-memory-low.ts";
import { createProgress } from "./output/create-progress.ts";
import type { Surroundings } from "./surroundings.ts";

/** What part of a project is asked for. */
export interface Part {
  readonly paths?: readonly string[];
  readonly only?: NonNullable<LintOptions["only"]>;
  readonly startsBaseline?: boolean;
  /** The commit to compare with. */
  readonly since?: string;
  /** The commit whose configuration, baseline and waivers count. */
  readonly configFrom?: string;
  /** Default: the disk. */
  readonly fileSystem?: FileSystem;
}

/**
 * Checks the project around the present folder, or around the first of the paths, as the options say.
 * @throws {CannotCheckError} where no check took place.
 */
export async function examine(given: Given, surroundings: Surroundings, part: Part = {}): Promise<Examined> {
  return await atProject(given, surroundings, part, examineRepository);
}

/** A project whose fixes were carried out in memory, and its root. */
export interface FixedProject extends Fixed {
  readonly projectRoot: string;
}

/**
 * Does what `examine` does and carries out fixes in memory.
 * @throws {CannotCheckError} where no check took place.
 */
export async function fixProject(
  given: Given,
  surroundings: Surroundings,
  { scaffold, ...part }: Part & { scaffold: boolean },
): Promise<FixedProject> {
  return await atProject(given, surroundings, part, async (options) => ({
    ...(await fixRepository({ ...options, scaffold })),
    projectRoot: options.cwd,
  }));
}

/** The root of the project around the present folder, or around the first of the paths. */
export function projectRootOf(paths: readonly string[], cwd: string): string {
  return findProjectRoot(disk, resolve(cwd, paths[0] ?? "."));
}

/** The day, the configuration and the plugins that options ask for. */
export function settingsOf(
  given: Given,
  { cwd }: Pick<Surroundings, "cwd">,
): Pick<LintOptions, "today" | "config" | "organisation" | "allowPlugins" | "history"> {
  const today = given.value("today");
  const config = given.value("config");
  const beside = given.value("beside");
  return {
    ...(today === undefined ? {} : { today }),
    ...(config === undefined ? {} : { config: resolve(cwd, config) }),
    ...(beside === undefined ? {} : { organisation: resolve(cwd, beside) }),
    allowPlugins: given.has("allow-plugins"),
    ...(given.has("no-history") ? { history: false } : {}),
  };
}

async function atProject<T>(
  given: Given,
  { cwd, env, stderr }: Surroundings,
  { paths = [], only, startsBaseline, since, configFrom, fileSystem }: Part,
  action: (options: LintOptions) => Promise<T>,
): Promise<T> {
  const absolute = paths.map((path) => resolve(cwd, path));
  const progress = createProgress(stderr, env);
  try {
    return await action({
      cwd: projectRootOf(paths, cwd),
      paths: absolute,
      ...(only ? { only } : {}),
      ...(startsBaseline ? { startsBaseline } : {}),
      ...(since === undefined ? {} : { since }),
      ...(configFrom === undefined ? {} : { configFrom }),
      ...(fileSystem ? { fileSystem } : {}),
      onProgress: (state) => {
        if (state.phase === "reading" && state.done === 1) keepMemoryLow(state.total);
        progress.show(state);
      },
      ...settingsOf(given, { cwd }),
    });
  } finally {
    progress.clear();
  }
}

/**
 * Gives the exit code of a report, and tells the person why the result behind it is no answer, where the report itself does not
 * say so to them.
 */
export function conclude(
  { result }: Pick<Examined, "result">,
  format: string,
  given: Given,
  surroundings: Surroundings,
): 0 | 2 {
  const found = doubts(result);
  const isSaid = format === "text" && !given.has("output");
  if (!isSaid) for (const { problem, how } of found) surroundings.say(`This is no answer: ${problem}`, how);
  return found.length === 0 ? 0 : 2;
}
