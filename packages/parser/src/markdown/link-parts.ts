import {
  APOSTROPHE,
  BACKSLASH,
  CR,
  GREATER,
  LESS,
  LF,
  PAREN_CLOSE,
  PAREN_OPEN,
  QUOTATION,
  SPACE,
} from "./characters.ts";

/** A piece of a text, and where reading goes on behind its delimiter. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const DELETE = 0x7f;

/**
 * A link destination at `at`: `<…>` on one line, or anything without blanks whose parentheses match and
 * lie at most `depth` deep inside each other.
 */
export function destinationEnd(
  text: string,
  at: number,
  depth = Number.POSITIVE_INFINITY,
): Stretch | undefined {
  return text.charCodeAt(at) === LESS ? enclosed(text, at + 1) : raw(text, at, depth);
}

function enclosed(text: string, start: number): Stretch | undefined {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return { start, end: at, next: at + 1 };
    if (code === LESS || code === LF || code === CR) return undefined;
    if (code === BACKSLASH && isEscaped(text.charCodeAt(at + 1), LESS, GREATER)) at++;
  }
  return undefined;
}

function raw(text: string, start: number, depth: number): Stretch | undefined {
  let open = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code <= SPACE && code !== 0) || code === DELETE) break;
    if (code === PAREN_OPEN && ++open > depth) return undefined;
    if (code === PAREN_CLOSE && --open < 0) break;
    if (code === BACKSLASH && isEscaped(text.charCodeAt(at + 1), PAREN_OPEN, PAREN_CLOSE)) at++;
  }
  return at === start || open > 0 ? undefined : { start, end: at, next: at };
}

function isEscaped(code: number, first: number, second: number): boolean {
  return code === BACKSLASH || code === first || code === second;
}

/** Behind a link title at `at`: in quotes or parentheses, over as many lines as it takes. */
export function titleEnd(text: string, at: number): number | undefined {
  const opening = text.charCodeAt(at);
  if (opening !== QUOTATION && opening !== APOSTROPHE && opening !== PAREN_OPEN) return undefined;
  const closing = opening === PAREN_OPEN ? PAREN_CLOSE : opening;
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === closing) return index + 1;
    if (code === BACKSLASH && isEscaped(text.charCodeAt(index + 1), closing, closing)) index++;
  }
  return undefined;
}
