/** A file of the code, listed and not read. */
export interface ListedFile {
  /** Relative to the project, `/` between the parts. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** What reading a file gave: its text, without a byte order mark, or why there is none, as a clause. */
export type ReadText = { readonly text: string } | { readonly reason: string };

/** The code of a project, as the scanner sees it. */
export interface CodeSource {
  /** In any order; documents of the AIMS are not among them. */
  readonly files: Iterable<ListedFile>;
  /** Folders that were not looked into, with the reason; submodules are among them. */
  readonly left: readonly { readonly path: string; readonly reason: string }[];
  /** Reads a file once; nobody asks a second time. */
  read(path: string): ReadText;
}
