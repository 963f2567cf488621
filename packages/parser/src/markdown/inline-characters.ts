import { SPACE, TAB } from "./characters.ts";

/** Characters at which plain text may stop being plain. */
export const MARKS = /[\\`*_[\]<&!\0]/g;

const WHITESPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Kind of the character before or behind a run of `*` or `_`, in which CommonMark sees three. */
export type Neighbour = "blank" | "punctuation" | "other";

/**
 * The kind of a UTF-16 code unit; outside of the text it is blank. A half of a surrogate pair is "other",
 * as in micromark, which looks at code units too.
 */
export function neighbour(text: string, at: number): Neighbour {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code === SPACE || code === TAB) return "blank";
  if (code < 0x80)
    return isAsciiPunctuation(code) ? "punctuation" : code <= 0x0d ? blankOrOther(text, at) : "other";
  const character = text.charAt(at);
  if (WHITESPACE.test(character)) return "blank";
  return PUNCTUATION.test(character) ? "punctuation" : "other";
}

function blankOrOther(text: string, at: number): Neighbour {
  return WHITESPACE.test(text.charAt(at)) ? "blank" : "other";
}

/** One of the 32 characters that a backslash escapes. */
export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}
