import { dirname, relative, resolve, sep } from "node:path";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { TreeFileSystem } from "../comparing/tree-file-system.ts";
import { isCode } from "../configuring/configuration-name.ts";
import { findConfiguration } from "../configuring/find-configuration.ts";
import type { Layers } from "../configuring/layers.ts";

/** What is judged by settings from elsewhere. */
interface Judged {
  readonly ref: string;
  readonly projectRoot: string;
  readonly files: TreeFileSystem;
  /** Whether a file on disk is the same as in the commit. */
  readonly isSame: (path: string) => boolean;
}

/**
 * Code is only ever run from the disk. A configuration that is a program must be the same there as where the settings are taken from, or
 * the change would judge itself.
 * @throws {CannotCheckError} where it is not.
 */
export function requireSameConfiguration({ ref, projectRoot, files, isSame }: Judged): void {
  const found = findConfiguration(files, projectRoot);
  if (found && isCode(found.path) && !isSame(found.file)) throw altered(found.path, ref);
}

/**
 * The same of the plugins that are files of the project.
 * @throws {CannotCheckError} where one is not the same.
 */
export function requireSamePlugins(layers: Layers | undefined, { ref, projectRoot, isSame }: Judged): void {
  for (const { file, settings } of layers?.all ?? []) {
    for (const plugin of settings.plugins ?? []) {
      if (typeof plugin !== "string" || !/^\.{0,2}\//.test(plugin)) continue;
      const path = resolve(dirname(file), plugin);
      if (!isSame(path)) throw altered(relative(projectRoot, path).split(sep).join("/"), ref);
    }
  }
}

function altered(path: string, ref: string): CannotCheckError {
  return new CannotCheckError(
    "bad-configuration",
    `This change alters ${path}, which is code that it would be judged by, so it cannot be judged by what stands in ${ref}.`,
    "Have somebody look at that code, and check this change without --config-from.",
  );
}
