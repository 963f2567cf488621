import { dirname, resolve } from "node:path";
import type { Entry, FileSystem } from "../files/file-system.ts";

/** Files in memory, as if they were a disk without links. Paths are absolute. */
export function memoryFiles(
  files: ReadonlyMap<string, () => Uint8Array>,
  folders: readonly string[] = [],
): FileSystem {
  const entries = new Map<string, Map<string, Entry>>();
  const addFolder = (folder: string): Map<string, Entry> => {
    const known = entries.get(folder);
    if (known) return known;
    const made = new Map<string, Entry>();
    entries.set(folder, made);
    if (folder !== dirname(folder)) addTo(folder, "folder");
    return made;
  };
  const addTo = (path: string, type: "file" | "folder"): void => {
    const name = path.slice(dirname(path).length).replace(/^[\\/]/, "");
    addFolder(dirname(path)).set(name, { name, type, isNamed: true });
  };
  for (const path of files.keys()) addTo(path, "file");
  for (const folder of folders) addFolder(folder);
  const find = (path: string): Uint8Array => {
    const read = files.get(resolve(path));
    if (read) return read();
    throw Object.assign(new Error(`${path} is not there`), { code: "ENOENT" });
  };
  return {
    list: (folder) => [...(entries.get(resolve(folder))?.values() ?? [])],
    typeOf: (path) => (files.has(path) ? "file" : entries.has(resolve(path)) ? "folder" : undefined),
    realPath: (path) => path,
    read: (path, limit) => {
      const bytes = find(path);
      return bytes.length > limit ? "too-large" : bytes;
    },
    head: (path, limit) => find(path).subarray(0, limit),
    size: (path) => (files.has(path) ? find(path).length : undefined),
  };
}
