/**
 * The form in which field names, headings and titles are compared: lower case, words separated by one
 * blank, without numbering, punctuation, emoji and Markdown marks. `Risk_ID`, `riskId` and `Risk ID:` are
 * the same; letters of every script are kept.
 */
export function normaliseKey(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  if (/^[\x20-\x7e]*$/.test(text)) return normaliseAscii(text);
  return text
    .normalize("NFKC")
    .replace(/[\u{fe00}-\u{fe0f}]/gu, "")
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/×/g, " x ")
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}#]+/gu, " ")
    .trim();
}

/** What `normaliseKey` does where no letter has an accent: nearly always, and several times as fast. */
function normaliseAscii(text: string): string {
  return text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/'/g, "")
    .replace(/[^a-z\d#]+/g, " ")
    .trim();
}

/** The same without what stands in parentheses: `Likelihood (1-5)` is `likelihood`. */
export function normaliseKeyWithoutNotes(text: string): string {
  return normaliseKey(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, " "));
}

/** The same for a heading, without its numbering: `4.3 Scope`, `Clause 4.3: Scope` and `III. Scope` are `scope`. */
export function normaliseHeading(text: string): string {
  const bare = text.replace(
    /^\s*(?:(?:clause|section|annex|step|part)\s+)?(?:[0-9]+(?:\.[0-9]+)*|[IVX]+|[A-Z])[.):]?(?:\s+[-–—:]+)?\s+/iu,
    (match) => (/[\d.):]/.test(match) ? " " : match),
  );
  return normaliseKey(bare);
}

/** Whether `words` stands in `text` as whole words; both normalised. */
export function includesWords(text: string, words: string): boolean {
  return words !== "" && ` ${text} `.includes(` ${words} `);
}
