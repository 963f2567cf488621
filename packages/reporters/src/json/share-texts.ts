/** Texts by themselves, each kept once. */
export type TextPool = Map<string, string>;

/** A report nests no deeper; what does is refused later on. */
const deepest = 16;

/** Puts, in a value that was parsed, one and the same text in the place of those that are alike. Changes the value. */
export function shareTexts(value: unknown, pool: TextPool, depth = 0): void {
  if (typeof value !== "object" || value === null || depth > deepest) return;
  const members = value as Record<string, unknown>;
  for (const name of Object.keys(members)) {
    const member = members[name];
    if (typeof member === "string") members[name] = shared(member, pool);
    else shareTexts(member, pool, depth + 1);
  }
}

function shared(text: string, pool: TextPool): string {
  const known = pool.get(text);
  if (known !== undefined) return known;
  pool.set(text, text);
  return text;
}
