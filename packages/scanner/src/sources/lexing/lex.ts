import { endOfName, isDigit, isFraction, isNamePart, isNameStart } from "./characters.ts";
import { endOfComment, endOfDocument, endOfString, lineEnd } from "./ends.ts";
import type { BlockComment, Lexis, Quote } from "./lexis.ts";
import { mayStartValue } from "./may-start-value.ts";
import type { Token } from "./token.ts";

/** A part of a file that holds code. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/**
 * The tokens of code. Reads every character a bounded number of times, and never throws: what is not closed ends with the line or the region.
 */
export function lex(text: string, lexis: Lexis, region: Region = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  const { end } = region;
  const starters = startersOf(lexis);
  let at = region.start;
  let last: Token | undefined;
  let document: string | undefined;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13) at++;
    else if (code === 10) at = endOfLine(at);
    else if (code === 92 && goesOn(text, at)) at += text[at + 1] === "\r" ? 3 : 2;
    else if (isNameStart(code)) at = readName(at);
    else if (isDigit(code)) at = readNumber(at);
    else at = readOther(at);
  }
  return tokens;

  function readName(start: number): number {
    const stop = endOfName(text, start, end);
    const name = text.slice(start, stop);
    if (name.length <= 3 && lexis.prefixes?.has(name.toLowerCase())) {
      const quote = quoteAt(text, stop, lexis.quotes);
      if (quote) return readString(start, stop, /r/i.test(name) ? raw(quote) : quote);
      const special = readSpecial(start);
      if (special !== undefined) return special;
    }
    push({ kind: "name", text: name, start, end: stop });
    return stop;
  }

  function readNumber(start: number): number {
    let stop = start + 1;
    while (stop < end && (isNamePart(text.charCodeAt(stop)) || isFraction(text, stop))) stop++;
    push({ kind: "number", text: text.slice(start, stop), start, end: stop });
    return stop;
  }

  function readOther(start: number): number {
    if (!starters.has(text.charCodeAt(start))) return readSign(start);
    if (lexis.lineComments.some((mark) => text.startsWith(mark, start))) return lineEnd(text, start, end);
    const comment = lexis.blockComments.find((block) => opensAt(text, start, block));
    if (comment) return endOfComment(text, start, end, comment);
    const special = readSpecial(start);
    if (special !== undefined) return special;
    const quote = quoteAt(text, start, lexis.quotes);
    return quote ? readString(start, start, quote) : readSign(start);
  }

  function readSign(start: number): number {
    const width = twoSigns.has(text.slice(start, start + 2)) ? 2 : 1;
    push({ kind: "sign", text: text.slice(start, start + width), start, end: start + width });
    return start + width;
  }

  function readSpecial(start: number): number | undefined {
    const found = lexis.special?.(text, start, mayStartValue(last));
    if (!found) return undefined;
    document ??= found.document;
    const stop = Math.min(found.end, end);
    if (found.inner) pushString(start, stop, found.inner.start, Math.min(found.inner.end, end));
    return stop;
  }

  function readString(start: number, from: number, quote: Quote): number {
    const inner = from + quote.open.length;
    const close = endOfString(text, inner, end, quote);
    const stop = text.startsWith(quote.close, close) ? Math.min(close + quote.close.length, end) : close;
    pushString(start, stop, inner, close);
    return Math.max(stop, from + 1);
  }

  function pushString(start: number, stop: number, inner: number, close: number): void {
    push({ kind: "string", text: text.slice(inner, close), start, end: stop, inner });
  }

  /** Ends a line, says how far the next one is indented, and reads the text that a mark on the line said would follow. */
  function endOfLine(start: number): number {
    tokens.push({ kind: "line", text: indentation(text, start + 1, end), start, end: start + 1 });
    if (document === undefined) return start + 1;
    const close = endOfDocument(text, start + 1, end, document);
    pushString(start + 1, close, start + 1, close);
    const stop = Math.min(close + document.length, end);
    document = undefined;
    return stop;
  }

  function push(token: Token): void {
    tokens.push(token);
    last = token;
  }
}

/** With what comments, strings and the constructs of one language begin; anything else is a sign. */
function startersOf({ lineComments, blockComments, quotes, specials = "" }: Lexis): ReadonlySet<number> {
  const opening = [
    ...lineComments,
    ...[...blockComments, ...quotes].map(({ open }) => open),
    ...specials.split(""),
  ];
  return new Set(opening.map((text) => text.charCodeAt(0)));
}

const twoSigns: ReadonlySet<string> = new Set([
  "=>",
  "->",
  "::",
  ":=",
  "?.",
  "??",
  "||",
  "&&",
  "==",
  "!=",
  "<=",
  ">=",
  "+=",
  "</",
  "/>",
]);

/** Whether a backslash says that the line goes on in the next. */
const goesOn = (text: string, at: number): boolean =>
  text[at + 1] === "\n" || (text[at + 1] === "\r" && text[at + 2] === "\n");

function indentation(text: string, start: number, end: number): string {
  let width = 0;
  for (let at = start; at < end && width < 200; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) width += 8 - (width % 8);
    else if (code === 32) width++;
    else break;
  }
  return " ".repeat(width);
}

const raw = ({ open, close, lines }: Quote): Quote => ({ open, close, ...(lines && { lines }) });

const quoteAt = (text: string, at: number, quotes: readonly Quote[]): Quote | undefined =>
  quotes.find(({ open }) => text.startsWith(open, at));

const opensAt = (text: string, at: number, { open, atLineStart }: BlockComment): boolean =>
  text.startsWith(open, at) && !(atLineStart && at > 0 && text[at - 1] !== "\n");
