import type { Range } from "@aims-lint/core";

/** A piece of a manifest that is written in a programming language. */
export interface Token {
  readonly type: "word" | "string" | "mark" | "line";
  /** Of a string what stands between its quotes, as it is typed. */
  readonly value: string;
  /** Of a string without the quotes. */
  readonly range: Range;
}

/** How a language writes comments and strings. */
export interface Syntax {
  readonly lineComment: "#" | "//";
  /** The marks of a comment that may go over lines; one that holds a line end is found at the start of a line only. */
  readonly blockComment?: readonly [open: string, close: string];
  readonly quotes: readonly string[];
}

const word = /[\p{L}\p{N}_$@?!]+/uy;

/**
 * The pieces of a manifest that is written in a programming language: words, strings, marks and the ends of lines; comments and blanks are
 * left out. Linear; an open string ends at its line, or at the end of the text where it may go over lines.
 */
export function readTokens(text: string, { lineComment, blockComment, quotes }: Syntax): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (blockComment && text.startsWith(blockComment[0], at)) at = behind(text, blockComment[1], at + 2);
    else if (char === "\n") at = push("line", at, at + 1);
    else if (/\s/.test(char)) at++;
    else if (text.startsWith(lineComment, at)) at = endOfLine(text, at);
    else {
      const quote = quotes.find((mark) => text.startsWith(mark, at));
      if (quote) at = readString(quote);
      else {
        word.lastIndex = at;
        const end = word.test(text) ? word.lastIndex : at + 1;
        at = push(end > at + 1 || /[\p{L}\p{N}_]/u.test(char) ? "word" : "mark", at, end);
      }
    }
  }
  return tokens;

  function push(type: Token["type"], start: number, end: number): number {
    tokens.push({ type, value: text.slice(start, end), range: { start, end } });
    return end;
  }

  function readString(quote: string): number {
    const start = at + quote.length;
    let end = start;
    while (end < text.length && !text.startsWith(quote, end)) {
      if (quote.length === 1 && text[end] === "\n") break;
      end += text[end] === "\\" ? 2 : 1;
    }
    push("string", start, Math.min(end, text.length));
    return text.startsWith(quote, end) ? end + quote.length : end;
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function behind(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at);
  return end === -1 ? text.length : end + mark.length;
}
