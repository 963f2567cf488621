import type { Range } from "@aims-lint/core";
import { APOSTROPHE, CR, isBlank, LF, PAREN_CLOSE, PAREN_OPEN, QUOTATION } from "./characters.ts";
import { destinationEnd, titleEnd } from "./link-parts.ts";

/** What stands in the parentheses of an inline link. */
export interface Resource {
  readonly destination: Range;
  /** Behind the closing parenthesis. */
  readonly end: number;
}

/** Parentheses inside each other in a destination; CommonMark wants at least three. */
const MAX_PARENTHESES = 32;

/**
 * Reads `destination "title")` at `start`. Undefined if there is no such thing, `unknown` where a title
 * is not closed, so that nobody looks for its end again and again.
 */
export function readResource(source: string, start: number): Resource | "unknown" | undefined {
  const place = skipSpace(source, start);
  const destination = destinationEnd(source, place, MAX_PARENTHESES);
  if (destination === undefined) {
    const empty = source.charCodeAt(place) === PAREN_CLOSE;
    return empty ? { destination: { start: place, end: place }, end: place + 1 } : undefined;
  }
  const { start: from, end: to, next } = destination;
  const behind = skipSpace(source, next);
  let close = behind;
  if (behind > next && isQuote(source.charCodeAt(behind))) {
    const title = titleEnd(source, behind);
    if (title === undefined) return "unknown";
    close = skipSpace(source, title);
  }
  if (source.charCodeAt(close) !== PAREN_CLOSE) return undefined;
  return { destination: { start: from, end: to }, end: close + 1 };
}

function isQuote(code: number): boolean {
  return code === QUOTATION || code === APOSTROPHE || code === PAREN_OPEN;
}

function skipSpace(source: string, at: number): number {
  for (let code = source.charCodeAt(at); isBlank(code) || code === LF || code === CR; ) {
    code = source.charCodeAt(++at);
  }
  return at;
}
