import { dirname, join, resolve, sep } from "node:path";
import { nearest, type Preset, presets } from "@aims-lint/core";
import type { FileSystem } from "../../files/file-system.ts";
import { configurationName } from "../configuration-name.ts";

/** Where names are looked up: from a folder on, and up to the project's root, where the configuration lies in the project. */
export interface Whereabouts {
  readonly files: FileSystem;
  /** The folder of the configuration that says the name, with every link resolved. */
  readonly folder: string;
  /** The project's root with every link resolved, or `undefined` where the configuration lies outside of the project. */
  readonly boundary: string | undefined;
}

/** What a name means: a preset, a file (with every link resolved), or a fault: a sentence without its subject, and what to do. */
export type Extended =
  | { readonly preset: Preset }
  | { readonly file: string }
  | { readonly problem: string; readonly how: string };

const packageName = /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/i;

/**
 * What an entry of `extends` means. A preset by its name; a file where it begins with a dot or a slash; otherwise the
 * configuration that a package holds. Nothing is fetched and nothing is run.
 */
export function findExtended(name: string, where: Whereabouts): Extended {
  const preset = presets.find((one) => one === name);
  if (preset) return { preset };
  if (/^[a-z][a-z\d+.-]*:/i.test(name) || name.startsWith("//"))
    return { problem: "is an address, and nothing is fetched", how: "Name a file or an installed package." };
  if (/^\.{0,2}\//.test(name)) return findFile(name, where);
  if (/\.(?:ya?ml|json)$/i.test(name)) return { problem: "is no package", how: `Write a file as ./${name}.` };
  return packageName.test(name) ? findPackage(name, where) : unknown(name);
}

function findFile(name: string, { files, folder, boundary }: Whereabouts): Extended {
  if (!/\.(?:ya?ml|json)$/i.test(name))
    return { problem: "is no YAML file", how: "Name a file that ends in .yaml: what is extended is data." };
  return (
    within(resolve(folder, name), files, boundary) ?? {
      problem: "is not there",
      how: `It is looked for from the folder of the file that names it. ${fileHow}`,
    }
  );
}

function findPackage(name: string, { files, folder, boundary }: Whereabouts): Extended {
  for (let at = folder; ; at = dirname(at)) {
    const own = join(at, "node_modules", name);
    if (files.typeOf(own) !== undefined) {
      return (
        within(join(own, configurationName), files, boundary) ?? {
          problem: `is a package without ${configurationName}`,
          how: "Name a package that holds a configuration.",
        }
      );
    }
    if (at === boundary || at === dirname(at)) return unknown(name);
  }
}

function unknown(name: string): Extended {
  const guess = nearest(name, presets);
  const how =
    guess === undefined ? "Install the package, or write a file as ./NAME.yaml." : `Did you mean ${guess}?`;
  return { problem: "is no preset and no installed package", how };
}

const fileHow = "Name one in the project.";

/** The file, unless it lies outside; `undefined` where there is none. */
function within(path: string, files: FileSystem, boundary: string | undefined): Extended | undefined {
  let file: string;
  try {
    file = files.realPath(path);
  } catch {
    return undefined;
  }
  if (boundary === undefined || isInside(boundary, file)) return { file };
  return {
    problem: "lies outside of the project",
    how: `${fileHow} One that lies outside is trusted only if it is named with --config.`,
  };
}

/** Whether an absolute path lies below a folder. */
export function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
