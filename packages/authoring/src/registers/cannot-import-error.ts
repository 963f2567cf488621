/** A file that cannot be taken over, or records that cannot be written. `how` says what to do; both may quote the file. */
export class CannotImportError extends Error {
  override readonly name = "CannotImportError";
  readonly how: string;

  constructor(message: string, how: string) {
    super(message);
    this.how = how;
  }
}
