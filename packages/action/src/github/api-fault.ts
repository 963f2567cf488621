/** GitHub refused, or could not be reached. `message` is what it said, and may hold anything. */
export class ApiFault extends Error {
  override readonly name = "ApiFault";
  /** Of HTTP; 0 where there was no answer. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
