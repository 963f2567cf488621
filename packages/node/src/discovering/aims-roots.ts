import { join } from "node:path";
import type { FileSystem } from "../files/file-system.ts";

/** The folders in which an AIMS is looked for where nothing else is said; every one that is there is read. */
export const conventionalRoots = [
  "aims",
  "docs/aims",
  "docs/compliance/iso-42001",
  "compliance/ai",
  ".aims",
] as const;

/** The conventional roots that a folder has. A root that is a link is one: it shows up as skipped. */
export function conventionalRootsIn(files: FileSystem, folder: string): string[] {
  return conventionalRoots.filter((root) => {
    const type = files.typeOf(join(folder, root));
    return type === "folder" || type === "link";
  });
}
