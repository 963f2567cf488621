import type { Entry, EntryType, FileSystem } from "../files/file-system.ts";

/** For tests: a disk that says that a path may not be read, which the real one never says to root. */
export function denying(files: FileSystem, denied: string): FileSystem {
  const demand = (path: string): void => {
    if (path === denied) throw Object.assign(new Error(`EACCES: ${path}`), { code: "EACCES" });
  };
  return {
    list: (folder): Entry[] => {
      demand(folder);
      return files.list(folder);
    },
    typeOf: (path): EntryType | undefined => files.typeOf(path),
    realPath: (path): string => files.realPath(path),
    read: (path, limit) => {
      demand(path);
      return files.read(path, limit);
    },
    head: (path, limit) => {
      demand(path);
      return files.head(path, limit);
    },
    size: (path) => files.size(path),
  };
}
