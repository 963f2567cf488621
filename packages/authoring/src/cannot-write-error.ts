/**
 * What was asked for cannot be written, or a file cannot be taken over; nothing was changed. `how` says what to do instead. Both texts may
 * quote files.
 */
export class CannotWriteError extends Error {
  override readonly name = "CannotWriteError";
  readonly how: string;

  constructor(message: string, how: string) {
    super(message);
    this.how = how;
  }
}
