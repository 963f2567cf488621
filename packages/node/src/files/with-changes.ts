import { dirname, join, relative, sep } from "node:path";
import type { FileChange } from "@aims-lint/core";
import type { Entry, FileSystem } from "./file-system.ts";

/** A disk as it will be once changes of a project are written; nothing is written. `projectRoot` is absolute. */
export function withChanges(
  files: FileSystem,
  projectRoot: string,
  changes: readonly FileChange[],
): FileSystem {
  const texts = new Map(changes.map(({ path, after }) => [join(projectRoot, path), after]));
  const folders = new Set([...texts.keys()].flatMap((path) => foldersAbove(path, projectRoot)));
  return {
    list: (folder) => {
      const there = files.typeOf(folder) === "folder" ? files.list(folder) : [];
      const names = new Set(there.map(({ name }) => name));
      const added = [...folders, ...texts.keys()]
        .filter((path) => dirname(path) === folder)
        .map(
          (path): Entry => ({
            name: path.slice(folder.length).replace(/^[\\/]/, ""),
            type: texts.has(path) ? "file" : "folder",
            isNamed: true,
          }),
        );
      return [...there, ...added.filter(({ name }) => !names.has(name))];
    },
    typeOf: (path) =>
      texts.has(path) ? "file" : (files.typeOf(path) ?? (folders.has(path) ? "folder" : undefined)),
    realPath: (path) =>
      files.typeOf(path) === undefined && (texts.has(path) || folders.has(path))
        ? join(files.realPath(projectRoot), relative(projectRoot, path))
        : files.realPath(path),
    read: (path, limit) => {
      const text = texts.get(path);
      if (text === undefined) return files.read(path, limit);
      const bytes = Buffer.from(text);
      return bytes.length > limit ? "too-large" : bytes;
    },
    head: (path, limit) => {
      const text = texts.get(path);
      return text === undefined ? files.head(path, limit) : Buffer.from(text).subarray(0, limit);
    },
    size: (path) => {
      const text = texts.get(path);
      return text === undefined ? files.size(path) : Buffer.byteLength(text);
    },
  };
}

function foldersAbove(path: string, root: string): string[] {
  const parts = relative(root, dirname(path)).split(sep);
  return parts[0] === "" ? [] : parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
}
