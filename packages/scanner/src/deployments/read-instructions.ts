import type { Text } from "@aims-lint/core";
import { endOfWord } from "./shell-words.ts";

/** One instruction of a Dockerfile. */
export interface Instruction {
  /** In capital letters: `FROM`. */
  readonly name: string;
  /** What follows the name, lines that are continued and here-documents included. */
  readonly text: string;
  /** Where that begins. */
  readonly start: number;
  /** Its words, quotes taken off. */
  readonly words: readonly Text[];
}

/** The instructions of a Dockerfile that begins at `base` of a file. Comments are none; what is no instruction is left out by its readers. */
export function* readInstructions(text: string, base: number): Generator<Instruction, void, undefined> {
  let at = 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const first = /^[ \t]*([A-Za-z]+)[ \t]+/.exec(text.slice(at, Math.min(end, at + 200)));
    const name = first?.[1]?.toUpperCase();
    if (!first || !name) {
      at = end + 1;
      continue;
    }
    const start = at + first[0].length;
    at = endOfInstruction(text, end, name);
    const body = text.slice(start, at);
    yield { name, text: body, start: base + start, words: name === "RUN" ? [] : wordsOf(body, base + start) };
    at++;
  }
}

/** Behind the last line: lines go on behind a backslash, past comments, and through here-documents. */
function endOfInstruction(text: string, firstEnd: number, name: string): number {
  let end = firstEnd;
  let start = text.lastIndexOf("\n", end - 1) + 1;
  for (;;) {
    const line = text.slice(start, end).trim();
    const isComment = line.startsWith("#");
    if ((!isComment && !line.endsWith("\\")) || end >= text.length) break;
    start = end + 1;
    end = lineEnd(text, start);
  }
  const heredoc = /<<-?["']?([A-Za-z_]\w{0,40})["']?/.exec(
    text.slice(start, Math.min(end, start + 1000)),
  )?.[1];
  return heredoc && (name === "RUN" || name === "COPY") ? endOfHeredoc(text, end, heredoc) : end;
}

function endOfHeredoc(text: string, from: number, word: string): number {
  for (let start = from + 1; start < text.length; ) {
    const end = lineEnd(text, start);
    if (text.slice(start, end).trim() === word) return end;
    start = end + 1;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** Words end at blanks only: an instruction is no shell text. */
function wordsOf(text: string, base: number): Text[] {
  const words: Text[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at, /\s/);
    const word = text.slice(at, end);
    if (end > at && word !== "\\") {
      words.push({ value: word.replace(/["']/g, ""), range: { start: base + at, end: base + end } });
    }
    at = end + 1;
  }
  return words;
}
