/** A file before and after; nothing has been written. Texts are without a byte order mark, line ends as they are. */
export interface FileChange {
  /** Relative to the project, `/` between the parts. */
  readonly path: string;
  /** `undefined` where the file is new. */
  readonly before: string | undefined;
  readonly after: string;
}
