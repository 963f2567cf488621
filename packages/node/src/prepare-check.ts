import { resolve } from "node:path";
import { type Config, type Host, isWithin, type Project, type SkippedFile } from "@aims-lint/core";
import { type BaselineFile, findBaseline } from "./baselining/find-baseline.ts";
import { defaults, toConfiguration, toEngine } from "./configuring/configuration.ts";
import type { Layers } from "./configuring/layers.ts";
import { type ReadSettings, readSettings } from "./configuring/read-settings.ts";
import { createHost, type Sharing } from "./create-host.ts";
import { select } from "./discovering/select.ts";
import { factsOf } from "./facts/facts-of.ts";
import { disk } from "./files/disk.ts";
import type { FileSystem } from "./files/file-system.ts";
import type { ListedFile } from "./git/listed-file.ts";
import type { LintOptions } from "./lint-options.ts";
import type { OpenedOrganisation } from "./organisation/open-organisation.ts";
import { readBeside } from "./organisation/read-beside.ts";
import { type CheckedFiles, checkedFiles, keepBytes } from "./provenance/checked-files.ts";
import { toDay } from "./today.ts";

/** All that a check needs. */
export interface Prepared {
  readonly host: Host;
  readonly config: Config;
  readonly file: Layers | undefined;
  readonly baselineFile: BaselineFile;
  /** The files that a check of the host's project is made of. */
  readonly inputsOf: (project: Project) => CheckedFiles;
  readonly organisation?: OpenedOrganisation;
}

/** What a check is given besides its options, where a change is looked at. */
export interface Besides {
  readonly sharing?: Sharing;
  readonly base?: () => Project | undefined;
  /** The id of the commit whose files are checked, where they are not those on disk. */
  readonly commit?: string;
  /** The files that git knows, where it is not to be asked about the disk. */
  readonly tracked?: () => readonly ListedFile[];
  /** Where the baseline is read. Default: where the documents are. */
  readonly baselineFrom?: FileSystem;
  /** What was skipped where the files come from. */
  readonly skipped?: readonly SkippedFile[];
  /** Takes the place of looking whether a path is there. */
  readonly exists?: (path: string) => boolean;
}

/**
 * Reads the configuration and the baseline, and finds the files.
 * @throws {CannotCheckError} where there is nothing to check, or a setting cannot be used.
 */
export async function prepareCheck(options: LintOptions): Promise<Prepared> {
  return prepareWith(options, await readSettings(options));
}

/**
 * Does what `prepareCheck` does with settings that have been read.
 * @throws {CannotCheckError} where there is nothing to check, or a setting cannot be used.
 */
export function prepareWith(
  options: LintOptions,
  { file, packs, plugins = [], organisation }: ReadSettings,
  { sharing, base, commit, tracked, baselineFrom, skipped, exists }: Besides = {},
): Prepared {
  const { paths, only, onProgress, fileSystem: files = disk } = options;
  const projectRoot = resolve(options.cwd);
  const today = toDay(options.today);
  const settings = file ? toConfiguration(file, { files, projectRoot, packs }) : defaults;
  const own = select({
    files,
    projectRoot,
    ...(settings.roots ? { configured: settings.roots } : {}),
    ...(paths ? { paths } : {}),
  });
  const beside = organisation && readBeside(organisation, { own, files, projectRoot });
  const { selection, files: all } = beside ?? { selection: own, files };
  const isBeside = (path: string): boolean => organisation !== undefined && isWithin(organisation.path, path);
  const baseline = findBaseline({
    files: baselineFrom ?? files,
    projectRoot,
    named: settings.baseline,
    isStarted: options.startsBaseline ?? false,
  });
  const keeper = keepBytes();
  const found = new Set<string>();
  const host: Host = createHost({
    files: all,
    projectRoot,
    selection,
    // It lies beside the documents, and is none.
    ignores: (path) =>
      organisation && isBeside(path)
        ? organisation.ignores(path)
        : path === baseline.file.path || settings.ignores(path),
    facts: factsOf({
      files,
      projectRoot,
      today,
      code: options.code !== false && {
        roots: organisation ? [...own.roots, organisation.path] : own.roots,
        settings: settings.code,
        ...(tracked ? { tracked } : {}),
      },
      history: options.history !== false && {
        roots: own.roots,
        // The walk meets the repositories that lie within; it ends before the first rule asks.
        skipped: () => [...host.skipped].filter(({ path }) => !isBeside(path)),
        ...(commit === undefined ? {} : { commit }),
      },
      ...(base ? { base } : {}),
    }),
    ...(onProgress ? { onProgress } : {}),
    ...(skipped ? { skipped } : {}),
    ...(exists ? { exists } : {}),
    onFound: (path) => void found.add(path),
    sharing: {
      ...sharing,
      onSource: (source, bytes) => {
        keeper.onSource(source, bytes);
        sharing?.onSource?.(source, bytes);
      },
    },
  });
  const config = {
    ...toEngine(settings, packs),
    ...(baseline.known ? { baseline: baseline.known } : {}),
    ...(only ? { only } : {}),
    ...(selection.reports ? { reports: selection.reports } : {}),
    ...(organisation
      ? {
          kindsOf: (path: string) => (isBeside(path) ? organisation.kindsOf(path) : settings.kindsOf(path)),
          organisation: { name: organisation.repository.name, path: organisation.path },
        }
      : {}),
  };
  const inputsOf = (project: Project): CheckedFiles =>
    checkedFiles(project, {
      files,
      projectRoot,
      roots: own.roots,
      layers: file,
      plugins,
      baseline: baseline.file,
      keeper,
      found,
    });
  return {
    host,
    config,
    file,
    baselineFile: baseline.file,
    inputsOf,
    ...(organisation ? { organisation } : {}),
  };
}
