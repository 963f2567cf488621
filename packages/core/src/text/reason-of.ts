/** What an error says, for people. Whatever was thrown: code of others throws anything, also what breaks when it is looked at. */
export function reasonOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return "it does not say why";
  }
}
