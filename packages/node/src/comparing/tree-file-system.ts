import { isAbsolute, relative, sep } from "node:path";
import type { Entry, EntryType, FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import type { ListedFile } from "../git/listed-file.ts";
import type { Git } from "../git/open-git.ts";
import { readTree } from "../git/read-tree.ts";
import type { TreeEntry } from "../git/tree-entry.ts";
import { blobReader } from "./blob-reader.ts";
import { notThere } from "./not-there.ts";
import { resolveLinks } from "./resolve-links.ts";

/** The files of a commit. */
export interface TreeFileSystem extends FileSystem {
  /** The id of the commit. */
  readonly commit: string;
  /** All that git knows of it. */
  readonly tracked: () => readonly ListedFile[];
  /** The identity of the content of a file, as git gives it; `undefined` where there is no file. */
  identityOf(path: string): string | undefined;
}

interface TreeOptions {
  readonly git: Git;
  /** The id of a commit. */
  readonly commit: string;
  /** Absolute; paths of the commit are shown below it, where its files would be if it were checked out. */
  readonly projectRoot: string;
  /** Where the rest of the disk is seen: what is outside of the project, and packages that are installed in it. */
  readonly around: FileSystem;
}

/**
 * A project as a commit holds it, as if it were on disk. Nothing is checked out. Submodules are neither files nor folders, links are
 * links; installed packages, which no commit holds, are those on disk.
 * @throws {GitFault} where git cannot be asked.
 */
export function treeFileSystem({ git, commit, projectRoot, around }: TreeOptions): TreeFileSystem {
  const tree = readTree(git, commit);
  const entries = new Map(tree.map((entry) => [entry.path, entry]));
  const folders = toFolders(tree);
  const blobs = blobReader({ git, commit, tree, projectRoot, around });
  /** The path in the commit; `undefined` where the disk is asked. */
  const inTree = (path: string): string | undefined => {
    const way = relative(projectRoot, path).split(sep).join("/");
    if (way === ".." || way.startsWith("../") || isAbsolute(way)) return undefined;
    const isKnown = entries.has(way) || folders.has(way);
    return !isKnown && way.split("/").includes("node_modules") ? undefined : way;
  };
  const typeOf = (path: string): EntryType | undefined => {
    const way = inTree(path);
    if (way === undefined) return around.typeOf(path);
    const entry = entries.get(way);
    if (entry) return types[entry.type];
    return folders.has(way) ? "folder" : undefined;
  };
  const take = (entry: TreeEntry, limit: number): Uint8Array | "too-large" =>
    entry.size > limit ? "too-large" : blobs.read(entry);
  return {
    commit,
    tracked: () => tree.map(({ path, isNamed, type, id }) => ({ path, isNamed, tracked: type, id })),
    list: (folder) => {
      const way = inTree(folder);
      if (way === undefined) return around.list(folder);
      const found = folders.get(way);
      if (!found) throw notThere(folder);
      return [...found.values()];
    },
    typeOf,
    realPath: (path) => {
      if (inTree(path) === undefined) return around.realPath(path);
      const linkAt = (at: string): string | undefined => {
        const entry = entries.get(inTree(at) ?? "");
        return entry?.type === "link" ? toText(take(entry, limits.pathBytes)) : undefined;
      };
      const real = resolveLinks(path, projectRoot, linkAt);
      if (typeOf(real) === undefined) throw notThere(path);
      return real;
    },
    read: (path, limit) => {
      const way = inTree(path);
      if (way === undefined) return around.read(path, limit);
      const entry = entries.get(way);
      if (!entry) {
        if (folders.has(way)) return "not-a-file";
        throw notThere(path);
      }
      if (entry.type === "link") throw Object.assign(new Error(`${path} is a link`), { code: "ELOOP" });
      return entry.type === "file" ? take(entry, limit) : "not-a-file";
    },
    head: (path, limit) => {
      const way = inTree(path);
      if (way === undefined) return around.head(path, limit);
      const entry = entries.get(way);
      if (entry?.type !== "file") return "not-a-file";
      // Git gives a blob whole or not at all.
      const bytes = take(entry, limits.fileBytes);
      if (typeof bytes === "string") throw notThere(path);
      return bytes.subarray(0, limit);
    },
    size: (path) => {
      const way = inTree(path);
      if (way === undefined) return around.size(path);
      const entry = entries.get(way);
      return entry?.type === "file" ? entry.size : undefined;
    },
    prepare: (paths) => blobs.prepare(paths.flatMap((path) => entries.get(inTree(path) ?? "") ?? [])),
    identityOf: (path) => {
      const entry = entries.get(inTree(path) ?? "");
      return entry?.type === "file" ? entry.id : undefined;
    },
  };
}

const types: Readonly<Record<TreeEntry["type"], EntryType>> = {
  file: "file",
  link: "link",
  submodule: "other",
};

/** The entries of each folder, by name; "" is the project. */
function toFolders(tree: readonly TreeEntry[]): Map<string, Map<string, Entry>> {
  const folders = new Map<string, Map<string, Entry>>(tree.length > 0 ? [["", new Map()]] : []);
  for (const { path, type, isNamed } of tree) {
    let entry: Entry = { name: nameOf(path), type: types[type], isNamed };
    for (let at = path; at !== ""; at = folderOf(at)) {
      const folder = folders.get(folderOf(at));
      const isKnown = folder?.has(entry.name) ?? false;
      if (folder) folder.set(entry.name, folder.get(entry.name) ?? entry);
      else folders.set(folderOf(at), new Map([[entry.name, entry]]));
      if (isKnown) break;
      entry = { name: nameOf(folderOf(at)), type: "folder", isNamed: true };
    }
  }
  return folders;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function toText(bytes: Uint8Array | "too-large"): string {
  return bytes === "too-large" ? "" : Buffer.from(bytes).toString("utf8");
}
