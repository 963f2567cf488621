/** What stands at a path; a link is never looked through. */
export type EntryType = "file" | "folder" | "link" | "other";

export interface Entry {
  readonly name: string;
  readonly type: EntryType;
  /** Whether the name is valid Unicode; where it is not, `name` shows U+FFFD and opens nothing. */
  readonly isNamed: boolean;
}

/** The disk, as this package sees it. Paths are absolute; all but `typeOf` may throw the errors of `node:fs`. */
export interface FileSystem {
  /** The entries of a folder, in no order. */
  list(folder: string): Entry[];
  /** `undefined` where nothing is, or nothing that may be looked at. */
  typeOf(path: string): EntryType | undefined;
  /** The path with every link resolved. */
  realPath(path: string): string;
  /**
   * The bytes of a file; a word where it is longer than `limit` bytes or no file. Never waits, as for a pipe.
   * @param scratch memory that the bytes may be given in, by whoever needs them no longer than to the next call: fresh memory for each of many
   * files costs as much as reading them
   */
  read(path: string, limit: number, scratch?: Uint8Array): Uint8Array | "too-large" | "not-a-file";
  /** Is told of files that are about to be read, where it takes less to fetch many at once. The disk needs no such thing. */
  prepare?(paths: readonly string[]): void;
  /** The first bytes of a file, `limit` at the most. Never waits. */
  head(path: string, limit: number): Uint8Array | "not-a-file";
  /** The bytes of a file, counted and not read; `undefined` where no file is. */
  size(path: string): number | undefined;
}
