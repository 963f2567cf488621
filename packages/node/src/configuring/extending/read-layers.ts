import { dirname, relative, sep } from "node:path";
import type { Preset } from "@aims-lint/core";
import type { FileSystem } from "../../files/file-system.ts";
import { type Layer, Layers } from "../layers.ts";
import { parseSettings } from "../parse-settings.ts";
import { readYaml } from "../read-yaml.ts";
import type { SettingsSource } from "../settings-source.ts";
import { findExtended, isInside } from "./find-extended.ts";

/** How far a configuration may reach through others, and how many there may be in all. */
const deepest = 5;
const most = 20;

interface Reading {
  readonly files: FileSystem;
  /** With every link resolved. */
  readonly realRoot: string;
  count: number;
}

/**
 * Reads a project's own configuration and those that it extends. `file` is where the own one lies, with every link
 * resolved. A configuration in the project reaches nothing outside of it.
 * @throws {CannotCheckError} for the first that cannot be used, at the place where it is named or where its fault is.
 */
export function readLayers(
  own: SettingsSource,
  file: string,
  { files, projectRoot }: { readonly files: FileSystem; readonly projectRoot: string },
): Layers {
  const reading = { files, realRoot: files.realPath(projectRoot), count: 0 };
  return new Layers(layersOf(own, [file], reading));
}

/** `chain` are the files from the project's own one to this one. */
function layersOf(source: SettingsSource, chain: readonly string[], reading: Reading): Layer[] {
  const settings = parseSettings(source);
  const below = (settings.extends ?? []).flatMap((name, index) => {
    // A single name is no list.
    const key = source.depthOf(["extends", index]) === 2 ? ["extends", index] : ["extends"];
    return extend({ source, key, name }, chain, reading);
  });
  return [...below, { file: chain.at(-1) ?? "", source, settings }];
}

/** An entry of `extends`, in the configuration that has it. */
interface Entry {
  readonly source: SettingsSource;
  readonly key: readonly PropertyKey[];
  readonly name: string;
}

function extend({ source, key, name }: Entry, chain: readonly string[], reading: Reading): Layer[] {
  const { files, realRoot } = reading;
  const fault = (problem: string, how: string): Error =>
    source.fault(key, `${JSON.stringify(name)} ${problem}.`, how);
  const from = chain.at(-1) ?? "";
  const boundary = isInside(realRoot, from) ? realRoot : undefined;
  const found = findExtended(name, { files, folder: dirname(from), boundary });
  if ("problem" in found) throw fault(found.problem, found.how);
  if ("preset" in found) return [presetLayer(found.preset, { source, key }, from)];
  if (chain.includes(found.file)) throw fault("leads back to itself", "Remove one of the steps.");
  if (chain.length > deepest)
    throw fault(`lies more than ${deepest} steps away`, "Name it in a nearer file.");
  if (++reading.count > most) throw fault(`is one too many: ${most} files may be extended`, "Extend fewer.");
  const shown = relative(realRoot, found.file).split(sep).join("/");
  return layersOf(readYaml(files, found.file, shown), [...chain, found.file], reading);
}

/** A preset that is extended is a configuration that says nothing else. */
export function presetLayer(
  preset: Preset,
  { source, key }: Pick<Entry, "source" | "key">,
  file: string,
): Layer {
  return {
    file,
    settings: { preset },
    source: {
      path: source.path,
      plain: () => ({ preset }),
      depthOf: ([first]) => (first === "preset" ? 1 : 0),
      placeOf: () => source.placeOf(key),
      fault: (_, message, how) => source.fault(key, message, how),
    },
  };
}
