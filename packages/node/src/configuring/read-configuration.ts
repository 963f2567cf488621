import { CannotCheckError } from "../cannot-check-error.ts";
import type { FileSystem } from "../files/file-system.ts";
import { isCode } from "./configuration-name.ts";
import { readLayers } from "./extending/read-layers.ts";
import { findConfiguration } from "./find-configuration.ts";
import type { Layers } from "./layers.ts";
import { readYaml } from "./read-yaml.ts";

/** Where a configuration is looked for, and what may be done with it. */
export interface ConfigurationOptions {
  readonly files: FileSystem;
  /** Absolute. */
  readonly projectRoot: string;
  /** A configuration to use in place of the project's own; it may lie anywhere. */
  readonly named?: string | undefined;
  /** Whether code that the configuration is, or names, may be run. */
  readonly allowPlugins?: boolean | undefined;
}

/**
 * Reads the configuration of a project with those that it extends. `undefined` where there is none. YAML is data, and nothing in
 * it is run; a configuration that is code is run only where that is allowed.
 * @throws {CannotCheckError} where one cannot be read, and for a setting that is unknown or of the wrong form.
 */
export async function readConfiguration(options: ConfigurationOptions): Promise<Layers | undefined> {
  const { files, projectRoot, named, allowPlugins = false } = options;
  const found = findConfiguration(files, projectRoot, named);
  if (!found) return undefined;
  const { path, file } = found;
  if (!isCode(path)) return readLayers(readYaml(files, file, path), file, { files, projectRoot });
  if (!allowPlugins) throw refusal(`The configuration ${path} is a program`, "write the settings as YAML");
  // Most projects have none, and do not wait for what runs it.
  const { readCode } = await import("./plugging/read-code.ts");
  return readLayers(await readCode(file, path), file, { files, projectRoot });
}

/** Why code of the project is not run. */
function refusal(what: string, instead: string): CannotCheckError {
  return new CannotCheckError(
    "bad-configuration",
    `${what}, and code of a project is not run unless it is allowed.`,
    refusalHow(instead),
  );
}

/** What to do where code is not run. */
export function refusalHow(instead: string): string {
  return `Look at that code. If you trust it, run again with --allow-plugins (allowPlugins in the library); or ${instead}.`;
}
