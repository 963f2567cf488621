import type { CommittedBlob } from "./is-as-committed.ts";

/** The commit that is checked out, and what it holds of the project. */
export interface Head {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Absent where none is checked out. */
  readonly branch?: string;
  /** Its files, by path in the project. */
  readonly blobs: ReadonlyMap<string, CommittedBlob>;
  /** Its files below some folders that a check would read, in order. */
  documentsIn(roots: readonly string[]): string[];
}
