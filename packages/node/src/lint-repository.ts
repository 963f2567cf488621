import { resolve } from "node:path";
import {
  builtinRules,
  type Config,
  type Examination,
  examine,
  type Fixing,
  type FixOptions,
  fix,
  type Host,
  type Pack,
  type Result,
} from "@aims-lint/core";
import { type BaselineFile, findBaseline } from "./baselining/find-baseline.ts";
import { CannotCheckError } from "./cannot-check-error.ts";
import { defaults, toConfiguration, toEngine } from "./configuring/configuration.ts";
import { explainFaults } from "./configuring/explain-faults.ts";
import type { Layers } from "./configuring/layers.ts";
import { readSettings, type SettingsOptions } from "./configuring/read-settings.ts";
import { createHost, type Progress } from "./create-host.ts";
import { select } from "./discovering/select.ts";
import { createFacts } from "./facts/create-facts.ts";
import { disk } from "./files/disk.ts";
import { toDay } from "./today.ts";

export interface LintOptions extends SettingsOptions {
  /** The day to compare dates with, `YYYY-MM-DD`; default: today in UTC. */
  readonly today?: string;
  /** Files and folders, absolute or relative to `cwd`: report only on them. A path outside of the AIMS is read as one. */
  readonly paths?: readonly string[];
  /** Run only these rules, or the rules of these requirements. */
  readonly only?: NonNullable<Config["only"]>;
  readonly onProgress?: (progress: Progress) => void;
  /** Whether a baseline is about to be written, so that one that is named need not be there. Default false. */
  readonly startsBaseline?: boolean;
}

/**
 * Checks the AIMS of a project on disk. Runs nothing from it and follows no link. Before calling a result good,
 * ask `doubts` of `@aims-lint/core` whether it is an answer at all.
 * @throws {CannotCheckError} where there is nothing to check, or a setting cannot be used.
 */
export async function lintRepository(options: LintOptions): Promise<Result> {
  return (await examineRepository(options)).result;
}

/** A check, the project that it was made of, and what it was made with. */
export interface Examined extends Examination {
  readonly packs: readonly Pack[];
  readonly config: Config;
  /** The file of the baseline, relative to the project, and its text; absent where it is not there. */
  readonly baselineFile: BaselineFile;
}

/**
 * Does what `lintRepository` does and keeps the project, for those who ask further.
 * @throws {CannotCheckError} where there is nothing to check, or a setting cannot be used.
 */
export async function examineRepository(options: LintOptions): Promise<Examined> {
  const { host, config, file, baselineFile } = await prepare(options);
  const examination = explainFaults(file, () => examine(host, config));
  requireAnyRule(examination.result, options.only);
  return { ...examination, packs: config.packs, config, baselineFile };
}

/** What became of the fixes of a project; nothing has been written. */
export interface Fixed extends Fixing {
  readonly examination: Examined;
}

/**
 * Checks the AIMS of a project on disk as `lintRepository` does, and carries out in memory what can be fixed; see `fix` of
 * `@aims-lint/core`. `applyChanges` writes it.
 * @throws {CannotCheckError} where there is nothing to check, or a setting cannot be used.
 */
export async function fixRepository(options: LintOptions & FixOptions): Promise<Fixed> {
  const { host, config, file, baselineFile } = await prepare(options);
  const fixing = explainFaults(file, () => fix(host, config, options));
  requireAnyRule(fixing.examination.result, options.only);
  return { ...fixing, examination: { ...fixing.examination, packs: config.packs, config, baselineFile } };
}

interface Prepared {
  readonly host: Host;
  readonly config: Config;
  readonly file: Layers | undefined;
  readonly baselineFile: BaselineFile;
}

/** Finds the files and reads the configuration and the baseline. */
async function prepare(options: LintOptions): Promise<Prepared> {
  const { paths, only, onProgress, fileSystem: files = disk } = options;
  const projectRoot = resolve(options.cwd);
  const today = toDay(options.today);
  const { file, packs } = await readSettings(options);
  const settings = file ? toConfiguration(file, { files, projectRoot, packs }) : defaults;
  const selection = select({
    files,
    projectRoot,
    ...(settings.roots ? { configured: settings.roots } : {}),
    ...(paths ? { paths } : {}),
  });
  const baseline = findBaseline({
    files,
    projectRoot,
    named: settings.baseline,
    isStarted: options.startsBaseline ?? false,
  });
  const host = createHost({
    files,
    projectRoot,
    selection,
    // It lies beside the documents, and is none.
    ignores: (path) => path === baseline.file.path || settings.ignores(path),
    facts: createFacts({ today }),
    ...(onProgress ? { onProgress } : {}),
  });
  const config = {
    ...toEngine(settings, packs),
    ...(baseline.known ? { baseline: baseline.known } : {}),
    ...(only ? { only } : {}),
    ...(selection.reports ? { reports: selection.reports } : {}),
  };
  return { host, config, file, baselineFile: baseline.file };
}

function requireAnyRule({ outcomes }: Result, only: Config["only"]): void {
  const own = new Set(builtinRules.map(({ id }) => id));
  if (!only?.requirements?.length || outcomes.some(({ rule }) => !own.has(rule))) return;
  throw new CannotCheckError(
    "bad-option",
    `No rule speaks for ${only.requirements.join(", ")}, so nothing would be checked.`,
    "Whether it is met is for people to judge.",
  );
}
