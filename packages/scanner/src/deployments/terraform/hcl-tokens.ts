import type { Range } from "@aims-lint/core";

/** One token of HCL. */
export interface HclToken {
  readonly type: "word" | "text" | "mark" | "end";
  /** A word, a mark, or what is written in a string; `undefined` of a string that holds an expression. A line end is an `end`. */
  readonly value: string | undefined;
  readonly range: Range;
}

/** The tokens of HCL, in order. Comments are none. Takes time that grows evenly with the text, and never throws. */
export function* hclTokens(text: string): Generator<HclToken, void, undefined> {
  let at = 0;
  while (at < text.length) {
    const start = at;
    const character = text.charAt(at);
    const two = text.slice(at, at + 2);
    if (character === "#" || two === "//") at = endOfLine(text, at);
    else if (two === "/*") at = behind(text, "*/", at + 2);
    else if (two === "<<") at = endOfHeredoc(text, at);
    else if (character === '"') {
      at = endOfString(text, at);
      const written = text.slice(start + 1, at - 1);
      const isPlain = !/[$%]\{/.test(written);
      yield { type: "text", value: isPlain ? written : undefined, range: { start: start + 1, end: at - 1 } };
    } else if (/\w/.test(character)) {
      while (at < text.length && /[\w-]/.test(text.charAt(at))) at++;
      yield { type: "word", value: text.slice(start, at), range: { start, end: at } };
    } else {
      at++;
      if (character === "\n") yield { type: "end", value: "\n", range: { start, end: at } };
      else if (!/\s/.test(character)) {
        const isDouble = /^(?:==|=>|!=|<=|>=)$/.test(two);
        if (isDouble) at++;
        yield { type: "mark", value: isDouble ? two : character, range: { start, end: at } };
      }
    }
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

/** Behind the quote that closes; expressions in `${…}` may hold strings themselves. */
function endOfString(text: string, from: number): number {
  let depth = 0;
  let isInner = false;
  for (let at = from + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (depth === 0 && (character === '"' || character === "\n")) return at + 1;
    else if (!isInner && /[$%]/.test(character) && text.charAt(at + 1) === "{") {
      depth++;
      at++;
    } else if (depth > 0 && character === '"') isInner = !isInner;
    else if (depth > 0 && !isInner && character === "{") depth++;
    else if (depth > 0 && !isInner && character === "}") depth--;
  }
  return text.length + 1;
}

function endOfHeredoc(text: string, from: number): number {
  const word = /^<<-?([A-Za-z_]\w{0,60})[ \t\r]*\n/.exec(text.slice(from, from + 80))?.[1];
  if (!word) return from + 2;
  for (let start = endOfLine(text, from) + 1; start < text.length; ) {
    const end = endOfLine(text, start);
    if (text.slice(start, end).trim() === word) return end;
    start = end + 1;
  }
  return text.length;
}
