import { resolve } from "node:path";
import type { Config, Day } from "@aims-lint/core";
import { conventionalRootsIn } from "../discovering/aims-roots.ts";
import { disk } from "../files/disk.ts";
import { toDay } from "../today.ts";
import { defaults, toConfiguration, toEngine } from "./configuration.ts";
import { readSettings, type SettingsOptions } from "./read-settings.ts";

/** What holds in a project whether it has documents or not. */
export interface ProjectSettings {
  readonly config: Config;
  /** The folders of the AIMS, relative to the project: the configured ones, else the conventional ones that are there. */
  readonly roots: readonly string[];
  readonly today: Day;
}

/**
 * Reads what is set for a project, without its documents.
 * @throws {CannotCheckError} for a configuration that cannot be used, and for a day that is none.
 */
export async function readConfig(
  options: SettingsOptions & { readonly today?: string },
): Promise<ProjectSettings> {
  const { fileSystem: files = disk } = options;
  const projectRoot = resolve(options.cwd);
  const { file, packs } = await readSettings(options);
  const settings = file ? toConfiguration(file, { files, projectRoot, packs }) : defaults;
  return {
    config: toEngine(settings, packs),
    roots: settings.roots ?? conventionalRootsIn(files, projectRoot),
    today: toDay(options.today),
  };
}
