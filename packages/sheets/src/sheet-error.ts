/** A file that is no spreadsheet that can be read, or a text that no cell can hold. `how` says what to do. Both texts may quote the file. */
export class SheetError extends Error {
  override readonly name = "SheetError";
  readonly how: string;

  constructor(message: string, how: string) {
    super(message);
    this.how = how;
  }
}
