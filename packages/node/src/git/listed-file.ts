import type { TreeEntry } from "./tree-entry.ts";

/** A file of the work tree as git sees it. */
export interface ListedFile extends Pick<TreeEntry, "path" | "isNamed"> {
  /** What it is in the index; `undefined` where git does not track it. A file of the disk may have taken a link's place since. */
  readonly tracked?: TreeEntry["type"];
  /** The identity of its content in the index. */
  readonly id?: string;
}
