import type { Text } from "@aims-lint/core";

/**
 * The commands of a shell text, each as its words. Quotes and the backslash before a line end are resolved as far as words need it;
 * comments are left out, and what is substituted stays as it is written. Takes time that grows evenly with the text.
 */
export function* shellCommands(text: string, base = 0): Generator<readonly Text[], void, undefined> {
  let words: Text[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\\" && /[\r\n]/.test(text.charAt(at + 1))) at += 1 + lengthOfNext(text, at);
    else if (character !== "\n" && /\s/.test(character)) at++;
    else if ("\n;&|()".includes(character)) {
      if (words.length > 0) yield words;
      words = [];
      at++;
    } else if (character === "#") at = skipComment(text, at);
    else {
      const end = endOfWord(text, at, /[\s;&|()]/);
      const value = text.slice(at, end).replace(/\\\r?\n|["'`]/g, "");
      words.push({ value, range: { start: base + at, end: base + end } });
      at = end;
    }
  }
  if (words.length > 0) yield words;
}

/** To the end of the line; of a line that is nothing but the comment, behind it, as in a continued command of a Dockerfile. */
function skipComment(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end === -1) return text.length;
  const isWholeLine = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 80), at));
  return isWholeLine ? end + 1 : end;
}

/** Where the word ends that begins at `start`: before the first character outside of quotes that `ends` it. */
export function endOfWord(text: string, start: number, ends: RegExp): number {
  let quote = "";
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\" && quote !== "'") at += lengthOfNext(text, at);
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (ends.test(character)) break;
  }
  return Math.min(at, text.length);
}

/** How long what follows a backslash is: a line end of two characters is one. */
function lengthOfNext(text: string, backslash: number): number {
  return text.startsWith("\r\n", backslash + 1) ? 2 : 1;
}
