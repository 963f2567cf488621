import { resolve } from "node:path";
import type { Pack } from "@aims-lint/core";
import { iso42001 } from "@aims-lint/iso42001";
import { disk } from "../files/disk.ts";
import type { FileSystem } from "../files/file-system.ts";
import { type OpenedOrganisation, openOrganisation } from "../organisation/open-organisation.ts";
import type { Layers } from "./layers.ts";
import { readConfiguration, refusalHow } from "./read-configuration.ts";

/** What a project is checked against where nothing else is asked for. */
export const defaultPacks: readonly Pack[] = [iso42001];

/** Which project, and what may be done for its configuration. */
export interface SettingsOptions {
  /** The project's root. */
  readonly cwd: string;
  /** A configuration to use in place of the project's own. */
  readonly config?: string;
  /**
   * Whether code of the project may be run: a configuration that is a program, and the plugins that a configuration names.
   * Default: false, and such a configuration is an error.
   */
  readonly allowPlugins?: boolean;
  /** Default: ISO/IEC 42001. */
  readonly packs?: readonly Pack[];
  /** A folder on disk with the repository whose documents are read beside those of the project. */
  readonly organisation?: string;
  /** Default: the disk. */
  readonly fileSystem?: FileSystem;
}

/** A configuration, where there is one, and the packs that a project is checked with. */
export interface ReadSettings {
  readonly file: Layers | undefined;
  readonly packs: readonly Pack[];
  /** The files of the plugins that were loaded. */
  readonly plugins?: readonly PluginFile[];
  readonly organisation?: OpenedOrganisation;
}

/** The file of a plugin that its configuration leads to; what it imports itself is not known. */
export interface PluginFile {
  /** Absolute. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the configuration of a project, and the packs that it is checked with: the given ones and those of its plugins.
 * @throws {CannotCheckError} for a configuration that cannot be used, and for code that may not be run.
 */
export async function readSettings(options: SettingsOptions): Promise<ReadSettings> {
  const own = await readOwn(options);
  if (options.organisation === undefined) return own;
  return { ...own, organisation: await openOrganisation(options.organisation, options.cwd, own.packs) };
}

async function readOwn(options: SettingsOptions): Promise<ReadSettings> {
  const { cwd, config: named, allowPlugins, packs = defaultPacks, fileSystem: files = disk } = options;
  const file = await readConfiguration({ files, projectRoot: resolve(cwd), named, allowPlugins });
  const plugging = file?.plugging;
  if (!file || !plugging) return { file, packs };
  if (!allowPlugins) {
    throw plugging.source.fault(
      ["plugins"],
      "The configuration names plugins, and code of a project is not run unless it is allowed.",
      refusalHow("remove them"),
    );
  }
  // Most projects have none, and do not wait for what loads them.
  const { loadPacks } = await import("./plugging/load-packs.ts");
  const loaded = await loadPacks(file.all);
  return { file, packs: [...packs, ...loaded.packs], plugins: loaded.files };
}

/**
 * The packs that a project is checked with.
 * @throws {CannotCheckError} for a configuration that cannot be used, and for code that may not be run.
 */
export async function packsOf(options: SettingsOptions): Promise<readonly Pack[]> {
  return (await readSettings(options)).packs;
}
