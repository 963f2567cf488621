/** A syntax error as the YAML library says it, and the offset at which it gave up. */
export interface YamlError {
  readonly reason: string;
  readonly offset: number;
}

/** Where the library gave up. */
export interface Place extends YamlError {
  readonly source: string;
  /** The offset of the line with the error. */
  readonly line: number;
  /** What stands before the error on its line, and from the error on. */
  readonly before: string;
  readonly after: string;
}

/** What is behind an error. `code` is `yaml-syntax` where none is given. */
export interface Cause {
  readonly code?: string;
  readonly problem: string;
  readonly how: string;
  readonly start: number;
  readonly end: number;
}
