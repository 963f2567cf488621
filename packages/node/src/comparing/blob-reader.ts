import { join } from "node:path";
import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import type { Git } from "../git/open-git.ts";
import { readBlobs } from "../git/read-blobs.ts";
import { readTree } from "../git/read-tree.ts";
import type { TreeEntry } from "../git/tree-entry.ts";
import { blobId } from "./blob-id.ts";
import { notThere } from "./not-there.ts";

/** Reads what a commit holds. */
export interface BlobReader {
  /** Fetches files that are about to be read; those of the time before are forgotten. */
  prepare(entries: readonly TreeEntry[]): void;
  /** @throws where git does not have it. */
  read(entry: TreeEntry): Uint8Array;
}

interface Reading {
  readonly git: Git;
  readonly commit: string;
  /** All that the commit holds. */
  readonly tree: readonly TreeEntry[];
  readonly projectRoot: string;
  readonly around: FileSystem;
}

/** Bytes of one file, and of all, that are fetched before somebody asks. */
const [mostOfOne, mostOfAll] = [1024 ** 2, 64 * 1024 ** 2];

/**
 * Starting git for each file takes longer than all the rest. What is the same on disk is taken from there; of what the change alters, as
 * much as fits is fetched at once when the first of it is asked for.
 */
export function blobReader({ git, commit, tree, projectRoot, around }: Reading): BlobReader {
  let ready = new Map<string, Uint8Array>();
  let altered: Map<string, Uint8Array> | undefined;
  const fromDisk = ({ path, id, size, type }: TreeEntry): Uint8Array | undefined => {
    const file = join(projectRoot, path);
    if (type !== "file" || around.typeOf(file) !== "file" || around.size(file) !== size) return undefined;
    const bytes = around.read(file, size);
    return typeof bytes !== "string" && blobId(bytes, commit.length) === id ? bytes : undefined;
  };
  const fetchAltered = (): Map<string, Uint8Array> => {
    const now = new Map(readTree(git, "HEAD").map(({ path, id }) => [path, id]));
    const wanted: string[] = [];
    let total = 0;
    for (const { id, path, size, type } of tree) {
      if (type === "submodule" || now.get(path) === id || size > mostOfOne) continue;
      total += size;
      if (total > mostOfAll) break;
      wanted.push(id);
    }
    return readBlobs(git, wanted, mostOfOne);
  };
  return {
    prepare: (entries) => {
      const wanted = entries.filter(({ type, size }) => type === "file" && size <= limits.fileBytes);
      ready = readBlobs(
        git,
        wanted.map(({ id }) => id),
        limits.fileBytes,
      );
    },
    read: (entry) => {
      const known = ready.get(entry.id) ?? fromDisk(entry);
      if (known) return known;
      altered ??= fetchAltered();
      const bytes = altered.get(entry.id) ?? readBlobs(git, [entry.id], entry.size).get(entry.id);
      if (!bytes) throw notThere(entry.path);
      return bytes;
    },
  };
}
