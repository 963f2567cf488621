import { join, resolve } from "node:path";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { FileSystem } from "../files/file-system.ts";
import { configurationName } from "./configuration-name.ts";
import { readLayers } from "./extending/read-layers.ts";
import type { Layers } from "./layers.ts";
import { readYaml } from "./read-yaml.ts";

/** Names that people might give to the file. It would be wrong to pass over one of them. */
const otherNames = ["aims-lint.config.yml", "aims-lint.config.json", ".aims-lint.yaml", ".aims-lint.yml"];

/**
 * Reads the configuration at the project's root, or the one that the caller names (which may lie anywhere), with those that it
 * extends. They are YAML data; nothing in them is run. `undefined` where there is none.
 * @throws {CannotCheckError} where one cannot be read, is no YAML, or holds a setting that is unknown or of the wrong form.
 */
export function readConfiguration(
  files: FileSystem,
  projectRoot: string,
  named?: string,
): Layers | undefined {
  const path = named ?? findOwn(files, projectRoot);
  if (path === undefined) return undefined;
  const file = named === undefined ? join(projectRoot, path) : realPathOf(files, resolve(projectRoot, path));
  const source = readYaml(files, file, path);
  return readLayers(source, realPathOf(files, file), { files, projectRoot });
}

/** The name of the configuration at the project's root. */
function findOwn(files: FileSystem, projectRoot: string): string | undefined {
  const type = files.typeOf(join(projectRoot, configurationName));
  if (type === "link") {
    throw new CannotCheckError(
      "bad-configuration",
      `The configuration ${configurationName} is a link, and links are not followed.`,
      "Put the file itself at the root of the project.",
    );
  }
  if (type !== undefined) return configurationName;
  const other = otherNames.find((name) => files.typeOf(join(projectRoot, name)) !== undefined);
  if (other === undefined) return undefined;
  throw new CannotCheckError(
    "bad-configuration",
    `The configuration is read from ${configurationName}, and this project has ${other}.`,
    `Rename it to ${configurationName}.`,
  );
}

/** Where the path leads; the path itself where it leads nowhere, which reading it will say. */
function realPathOf(files: FileSystem, path: string): string {
  try {
    return files.realPath(path);
  } catch {
    return path;
  }
}
