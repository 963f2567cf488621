/** What kept a repository from being checked, or a file from being written. */
export type CannotCheckCode =
  | "bad-option"
  | "bad-path"
  | "bad-configuration"
  | "bad-baseline"
  | "bad-report"
  | "nothing-found"
  | "no-base"
  | "too-much"
  | "cannot-write";

/** A place in a file, lines and columns from 1; `path` as it was given. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Nothing was checked or written, and why. `message` says what is wrong, `how` what to do about it; both may quote the
 * repository and must be made safe before they are printed.
 */
export class CannotCheckError extends Error {
  override readonly name = "CannotCheckError";
  readonly code: CannotCheckCode;
  readonly how: string;
  readonly at: Place | undefined;

  constructor(code: CannotCheckCode, message: string, how: string, at?: Place) {
    super(message);
    this.code = code;
    this.how = how;
    this.at = at;
  }
}
