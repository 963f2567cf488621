/** Git could not answer. The message says what happened and what to do; it may quote the repository. */
export class GitFault extends Error {
  override readonly name = "GitFault";
}
