/** What keeps the action from checking, and what to do about it; each a sentence. May quote the workflow and the event. */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly how: string;

  constructor(message: string, how: string) {
    super(message);
    this.how = how;
  }
}
