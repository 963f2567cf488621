import { fileURLToPath, pathToFileURL } from "node:url";
import { type Pack, reasonOf, shapeFaults } from "@aims-lint/core";
import { resolve } from "import-meta-resolve";
import type { Layer } from "../layers.ts";
import type { PluginFile } from "../read-settings.ts";
import { explainBreak, importModule } from "./import-module.ts";
import { readProgram } from "./read-program.ts";

/**
 * The packs that configurations bring, in their order: those that a program has at hand, and those of modules, whose export `pack`
 * is one. A module is found as Node finds it from the file that names it, and is run once, however often it is named.
 * @throws {CannotCheckError} for a module that is not there or breaks, and for what is no pack.
 */
export async function loadPacks(layers: readonly Layer[]): Promise<LoadedPacks> {
  const packs = new Map<unknown, Pack>();
  const files = new Map<string, PluginFile>();
  for (const layer of layers) {
    for (const [index, plugin] of (layer.settings.plugins ?? []).entries()) {
      const named: NamedPlugin = { layer, index };
      if (typeof plugin === "string") {
        const file = find(plugin, named);
        if (packs.has(file)) continue;
        files.set(file, { file, bytes: readProgram(file) });
        packs.set(file, await load(plugin, file, named));
      } else packs.set(plugin, requirePack(plugin, "The pack", named));
    }
  }
  return { packs: [...packs.values()], files: [...files.values()] };
}

/** What plugins brought. */
export interface LoadedPacks {
  readonly packs: readonly Pack[];
  readonly files: readonly PluginFile[];
}

/** Where a plugin is named. */
interface NamedPlugin {
  readonly layer: Layer;
  readonly index: number;
}

function find(name: string, named: NamedPlugin): string {
  try {
    return fileURLToPath(resolve(name, pathToFileURL(named.layer.file).href));
  } catch (error) {
    const how = /^\.{0,2}\//.test(name)
      ? "It is looked for from the folder of the file that names it."
      : "Install it in the project, or name a file as ./NAME.mjs.";
    throw fault(named, `There is no plugin ${name}: ${explainBreak(error).reason}.`, how);
  }
}

async function load(name: string, file: string, named: NamedPlugin): Promise<Pack> {
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = await importModule(file);
  } catch (error) {
    const { reason, how } = explainBreak(error);
    throw fault(named, `The plugin ${name} cannot be run: ${reason}.`, how);
  }
  if (exported.pack === undefined) {
    const others = Object.keys(exported).sort().join(", ");
    const how = `Write export const pack = definePack({ … }).${others === "" ? "" : ` It exports ${others}.`}`;
    throw fault(named, `The plugin ${name} exports no pack.`, how);
  }
  return requirePack(exported.pack, `The pack of the plugin ${name}`, named);
}

function requirePack(value: unknown, what: string, named: NamedPlugin): Pack {
  const faults = faultsOf(value);
  // What has the shape of a pack is one; where it was made does not matter.
  if (faults.length === 0) return value as Pack;
  throw fault(named, `${what} cannot be used. ${faults.join(" ")}`, "See docs/writing-rules.md.");
}

/** What is looked at may be anything, also something that breaks. */
function faultsOf(value: unknown): string[] {
  try {
    return shapeFaults(value);
  } catch (error) {
    return [`It breaks when it is looked at: ${reasonOf(error)}.`];
  }
}

function fault({ layer: { source }, index }: NamedPlugin, message: string, how: string): Error {
  return source.fault(["plugins", index], message, how);
}
