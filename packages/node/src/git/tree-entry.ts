/** Something that a commit holds below the folder of the project. */
export interface TreeEntry {
  /** Relative to the project. */
  readonly path: string;
  readonly type: "file" | "link" | "submodule";
  /** The identity of its content. */
  readonly id: string;
  /** Bytes; 0 of a submodule. */
  readonly size: number;
  /** Whether the path is valid Unicode; where it is not, `path` shows U+FFFD. */
  readonly isNamed: boolean;
}
