import { isNamePart } from "./characters.ts";
import type { BlockComment, Quote } from "./lexis.ts";

/** Where the line starts that closes a text which began after a mark such as `<<~TEXT`. */
export function endOfDocument(text: string, start: number, end: number, mark: string): number {
  for (let at = start; at < end; at = lineEnd(text, at, end) + 1) {
    let first = at;
    while (text.charCodeAt(first) === 32 || text.charCodeAt(first) === 9) first++;
    if (text.startsWith(mark, first) && !isNamePart(text.charCodeAt(first + mark.length))) return first;
    if (first > at) at = first;
  }
  return end;
}

/** Where a comment over lines ends, with the comments within it where the language lets them nest. */
export function endOfComment(
  text: string,
  start: number,
  end: number,
  { open, close, nests }: BlockComment,
): number {
  const inner = start + open.length;
  if (!nests) {
    const closes = text.indexOf(close, inner);
    return closes === -1 ? end : Math.min(closes + close.length, end);
  }
  let depth = 1;
  for (let at = inner; at < end; at++) {
    if (text.startsWith(open, at)) depth++;
    else if (!text.startsWith(close, at)) continue;
    else if (--depth === 0) return at + close.length;
    at++;
  }
  return end;
}

/** Where the closing quote of a string stands, or the end of what is taken for one. */
export function endOfString(text: string, start: number, end: number, quote: Quote): number {
  const { close, escape: escapes, doubles, lines } = quote;
  const closing = close.charCodeAt(0);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && escapes) at++;
    else if (code === 10 && !lines) return at;
    else if (code === closing && text.startsWith(close, at)) {
      if (!(doubles && text.startsWith(close, at + close.length))) return at;
      at += close.length;
    }
  }
  return end;
}

/** Where the line of a place ends, or `end` where that comes first. Looks no further than that. */
export function lineEnd(text: string, at: number, end: number): number {
  const found = text.slice(at, end).indexOf("\n");
  return found === -1 ? end : at + found;
}
