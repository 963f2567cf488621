/** A record that cannot be made as it was asked for; nothing was changed. `how` says what to do instead. */
export class CannotCreateError extends Error {
  override readonly name = "CannotCreateError";
  readonly how: string;

  constructor(message: string, how: string) {
    super(message);
    this.how = how;
  }
}
