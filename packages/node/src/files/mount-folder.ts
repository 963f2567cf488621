import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { disk } from "./disk.ts";
import type { Entry, FileSystem } from "./file-system.ts";

/**
 * A file system in which a folder of the disk lies at another path as well. Nothing that is there already is hidden: that path has to be free, or
 * the folder itself. Both are absolute.
 */
export function mountFolder(files: FileSystem, at: string, folder: string): FileSystem {
  const wayIn = (path: string): string | undefined => {
    const way = relative(at, path);
    return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way;
  };
  const choose = (path: string): readonly [FileSystem, string] => {
    const way = wayIn(path);
    return way === undefined ? [files, path] : [disk, join(folder, way)];
  };
  const entry: Entry = { name: relative(dirname(at), at), type: "folder", isNamed: true };
  return {
    list: (path) => {
      const [from, real] = choose(path);
      const entries = from.list(real);
      if (path !== dirname(at) || entries.some(({ name }) => name === entry.name)) return entries;
      return [...entries, entry];
    },
    typeOf: (path) => {
      const [from, real] = choose(path);
      return from.typeOf(real);
    },
    realPath: (path) => {
      const [from, real] = choose(path);
      const target = from.realPath(real);
      if (from !== disk || wayIn(path) === undefined) return target;
      // What leads out of the folder leads out of the project.
      const way = relative(disk.realPath(folder), target);
      return way.startsWith("..") || isAbsolute(way)
        ? target
        : join(files.realPath(dirname(at)), entry.name, way);
    },
    read: (path, limit, scratch) => {
      const [from, real] = choose(path);
      return from.read(real, limit, scratch);
    },
    ...(files.prepare
      ? { prepare: (paths) => files.prepare?.(paths.filter((path) => wayIn(path) === undefined)) }
      : {}),
    head: (path, limit) => {
      const [from, real] = choose(path);
      return from.head(real, limit);
    },
    size: (path) => {
      const [from, real] = choose(path);
      return from.size(real);
    },
  };
}
