import { BACKSLASH, BRACKET_CLOSE, BRACKET_OPEN, COLON, CR, isBlank, LF, skipBlanks } from "./characters.ts";
import { destinationEnd, type Stretch, titleEnd } from "./link-parts.ts";
import { normalizeLabel } from "./normalize-label.ts";

/** A link reference definition as places in the text that it was read from. */
export interface FoundDefinition {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly destination: Stretch;
  /** Behind the line ending. */
  readonly next: number;
}

const MAX_LABEL = 999;

/** Reads `[label]: destination "title"` at `at`; `text` is the content of one paragraph. */
export function readDefinition(text: string, at: number): FoundDefinition | undefined {
  const start = skipBlanks(text, at, text.length);
  const bracket = labelEnd(text, start);
  if (bracket === undefined || text.charCodeAt(bracket + 1) !== COLON) return undefined;
  const destination = destinationEnd(text, skipSpace(text, bracket + 2));
  if (destination === undefined) return undefined;
  const end = definitionEnd(text, destination.next);
  if (end === undefined) return undefined;
  const label = normalizeLabel(text.slice(start + 1, bracket));
  return { start, end, label, destination, next: behindEnding(text, end) };
}

/** The bracket that closes a label, which holds a character and no bracket that is not escaped. */
function labelEnd(text: string, start: number): number | undefined {
  if (text.charCodeAt(start) !== BRACKET_OPEN) return undefined;
  let written = false;
  for (let at = start + 1; at < text.length && at - start <= MAX_LABEL + 1; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACKET_CLOSE) return written ? at : undefined;
    if (code === BRACKET_OPEN) return undefined;
    if (!isBlank(code) && code !== LF && code !== CR) written = true;
    if (code === BACKSLASH && at + 1 < text.length && isLabelEscape(text.charCodeAt(at + 1))) at++;
  }
  return undefined;
}

function isLabelEscape(code: number): boolean {
  return code === BACKSLASH || code === BRACKET_OPEN || code === BRACKET_CLOSE;
}

/** The end of the line on which the definition ends: behind its title, or else behind the destination. */
function definitionEnd(text: string, at: number): number | undefined {
  const bare = skipBlanks(text, at, text.length);
  const title = skipSpace(text, at);
  const behind = title > at ? titleEnd(text, title) : undefined;
  if (behind !== undefined) {
    const end = skipBlanks(text, behind, text.length);
    if (isEnding(text, end)) return end;
  }
  return isEnding(text, bare) ? bare : undefined;
}

function isEnding(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === LF || text.charCodeAt(at) === CR;
}

function behindEnding(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length);
}

/** Behind blanks and line endings. */
function skipSpace(text: string, at: number): number {
  while (at < text.length && (isBlank(text.charCodeAt(at)) || isEnding(text, at))) at++;
  return at;
}
