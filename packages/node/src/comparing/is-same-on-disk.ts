import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import { blobId } from "./blob-id.ts";
import type { TreeFileSystem } from "./tree-file-system.ts";

/** Whether a file on disk has the same content as in a commit. */
export function isSameOnDisk(path: string, files: TreeFileSystem, disk: FileSystem, digits: number): boolean {
  const id = files.identityOf(path);
  if (id === undefined || disk.typeOf(path) !== "file") return false;
  const bytes = disk.read(path, limits.fileBytes);
  return typeof bytes !== "string" && blobId(bytes, digits) === id;
}
