import { resolve } from "node:path";
import type { Config, Host } from "@aims-lint/core";
import { type BaselineFile, findBaseline } from "./baselining/find-baseline.ts";
import { defaults, toConfiguration, toEngine } from "./configuring/configuration.ts";
import type { Layers } from "./configuring/layers.ts";
import { readSettings } from "./configuring/read-settings.ts";
import { createHost } from "./create-host.ts";
import { select } from "./discovering/select.ts";
import { factsOf } from "./facts/facts-of.ts";
import { disk } from "./files/disk.ts";
import type { LintOptions } from "./lint-options.ts";
import { toDay } from "./today.ts";

/** All that a check needs. */
export interface Prepared {
  readonly host: Host;
  readonly config: Config;
  readonly file: Layers | undefined;
  readonly baselineFile: BaselineFile;
}

/**
 * Finds the files and reads the configuration and the baseline.
 * @throws {CannotCheckError} where there is nothing to check, or a setting cannot be used.
 */
export async function prepareCheck(options: LintOptions): Promise<Prepared> {
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
    facts: factsOf({
      files,
      projectRoot,
      today,
      code: options.code !== false && { roots: selection.roots, settings: settings.code },
    }),
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
