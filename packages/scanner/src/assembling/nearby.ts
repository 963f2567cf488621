import { folderOf } from "../paths.ts";
import type { Named } from "./part.ts";

/** Ids that are equally near to a file. */
interface Group {
  /** How many folders their manifest and the file have in common; one in a folder above the file counts half a folder more. */
  readonly near: number;
  readonly ids: ReadonlySet<string>;
}

/** What manifests name, to be asked what is named near a file. Costs what the folders above the file are, however many manifests there are. */
export class Nearby {
  readonly #in = new Map<string, Set<string>>();
  readonly #below = new Map<string, Set<string>>();
  readonly #all = new Set<string>();

  constructor(names: readonly Named[]) {
    for (const { id, path } of names) {
      this.#all.add(id);
      const [folder = "", ...above] = foldersTo(path);
      put(this.#in, folder, id);
      for (const one of above) put(this.#below, one, id);
    }
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  has(id: string): boolean {
    return this.#all.has(id);
  }

  /** The nearest first: from the folder of the file up to the top what a manifest there names, and then one beside the way. */
  *groups(path: string): Generator<Group, void, undefined> {
    const folders = foldersTo(path);
    for (const [index, folder] of folders.entries()) {
      const depth = folders.length - 1 - index;
      const [here, below] = [this.#in.get(folder), this.#below.get(folder)];
      if (here) yield { near: depth + 0.5, ids: here };
      if (below) yield { near: depth, ids: below };
    }
  }
}

/** The folder of a path and those above it, up to the top. */
function foldersTo(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder.slice(0, -1)))
    folders.push(folder);
  return [...folders, ""];
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const known = map.get(key);
  if (known) known.add(id);
  else map.set(key, new Set([id]));
}
