/** Names, separated by bars: `names("Risk ID | Ref")`. Several texts make one list. */
export function names(...texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split("|")).map((name) => name.trim());
}

/** The words that mean a value, by value: `synonyms({ modify: "mitigate | reduce" })` says that `mitigate` means `modify`. */
export function synonyms<const V extends string>(words: Readonly<Record<V, string>>): Record<string, V> {
  const meanings: Record<string, V> = {};
  for (const value of Object.keys(words) as V[]) {
    for (const word of names(words[value])) meanings[word] = value;
  }
  return meanings;
}
