import { DASH, DOT, isBlank, NINE, ONE, PAREN_CLOSE, PLUS, STAR, skipBlanks, ZERO } from "./characters.ts";
import type { Line } from "./line.ts";
import { isThematicBreak } from "./thematic-break.ts";

/** The mark that begins a list item. */
export interface ListMarker {
  readonly length: number;
  /** The bullet, or the character behind the number: items with another one are in another list. */
  readonly delimiter: number;
  readonly ordered: boolean;
}

const MAX_DIGITS = 9;

/** Reads the mark of a list item; an empty item or a number other than 1 cannot interrupt a paragraph. */
export function readListMarker(line: Line, inParagraph: boolean): ListMarker | undefined {
  const { text, solid, end } = line;
  const code = text.charCodeAt(solid);
  let at = solid;
  if (code === DASH || code === STAR || code === PLUS) {
    if (isThematicBreak(line)) return undefined;
  } else {
    while (at < end && isDigit(text.charCodeAt(at)) && at - solid < MAX_DIGITS) at++;
    if (at === solid || (inParagraph && (at - solid > 1 || code !== ONE))) return undefined;
    if (text.charCodeAt(at) !== DOT && text.charCodeAt(at) !== PAREN_CLOSE) return undefined;
  }
  if (at >= end) return undefined;
  const behind = at + 1;
  if (behind < end && !isBlank(text.charCodeAt(behind))) return undefined;
  if (inParagraph && skipBlanks(text, behind, end) === end) return undefined;
  return { length: behind - solid, delimiter: text.charCodeAt(at), ordered: at > solid };
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
