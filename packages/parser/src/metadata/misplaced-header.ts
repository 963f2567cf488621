import type { Problem, Range } from "@aims-lint/core";
import { continuesKey, isKeyLine } from "./header-lines.ts";

/** Lines of metadata that Markdown does not take for front matter, though people mean them so. */
export interface MisplacedHeader {
  /** The `key: value` lines. */
  readonly content: Range;
  /** All of it, fences included: what is no text of the document. */
  readonly range: Range;
  readonly problem: Problem | undefined;
}

/** A header is shorter than this; it bounds the search where a fence is missing. */
const mostLines = 20_000;

/**
 * Finds front matter behind blank lines, stray byte order marks or comments; front matter whose closing
 * `---` is missing; and a header without opening `---` that starts on the first line and ends in `---`.
 * Asked only where a document has no front matter.
 */
export function findMisplacedHeader(text: string): MisplacedHeader | undefined {
  const start = skipLead(text);
  const opening = readLine(text, start);
  if (isFence(opening.text)) {
    const content = opening.next;
    if (!isKeyLine(readLine(text, content).text)) return undefined;
    return start === 0 ? findUnclosed(text, content) : findLate(text, start, content);
  }
  return start === 0 ? findUnopened(text) : undefined;
}

function findLate(text: string, start: number, content: number): MisplacedHeader | undefined {
  for (const line of lines(text, content)) {
    if (!isFence(line.text)) {
      if (!isHeaderLine(line.text) && !/^(?:\s*$|#)/u.test(line.text)) return undefined;
      continue;
    }
    const problem: Problem = {
      code: "front-matter-not-first",
      problem: "Something stands before the front matter, so other tools do not read it.",
      how: "Put the first --- on the first line of the file.",
      range: { start, end: start + 3 },
      incomplete: false,
    };
    return { content: { start: content, end: line.start }, range: { start, end: line.next }, problem };
  }
  return undefined;
}

function findUnclosed(text: string, content: number): MisplacedHeader | undefined {
  let end = content;
  for (const line of lines(text, content)) {
    if (!isHeaderLine(line.text)) break;
    end = line.next;
  }
  const problem: Problem = {
    code: "front-matter-unclosed",
    problem: "The front matter that begins here has no closing ---.",
    how: "Write --- on a line of its own behind the last key.",
    range: { start: 0, end: 3 },
    incomplete: true,
  };
  return { content: { start: content, end }, range: { start: 0, end }, problem };
}

function findUnopened(text: string): MisplacedHeader | undefined {
  let keys = 0;
  for (const line of lines(text, 0)) {
    if (isFence(line.text)) {
      if (keys < 2) return undefined;
      return {
        content: { start: 0, end: line.start },
        range: { start: 0, end: line.next },
        problem: undefined,
      };
    }
    if (isKeyLine(line.text)) keys++;
    else if (keys === 0 || !continuesKey(line.text)) return undefined;
  }
  return undefined;
}

function isHeaderLine(line: string): boolean {
  return isKeyLine(line) || continuesKey(line);
}

interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly next: number;
}

function* lines(text: string, start: number): Generator<TextLine, void, undefined> {
  let at = start;
  for (let count = 0; at < text.length && count < mostLines; count++) {
    const line = readLine(text, at);
    yield line;
    at = line.next;
  }
}

function readLine(text: string, start: number): TextLine {
  let end = start;
  while (end < text.length && text.charAt(end) !== "\n" && text.charAt(end) !== "\r") end++;
  return {
    text: text.slice(start, end),
    start,
    next: text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length),
  };
}

function isFence(line: string): boolean {
  return line.startsWith("---") && line.trimEnd() === "---";
}

/** Over blanks, byte order marks, other characters without width, and comments. */
function skipLead(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && /[\s\uFEFF\u200B-\u200D\u2060]/u.test(text.charAt(at))) at++;
    if (!text.startsWith("<!--", at)) return at;
    const end = text.indexOf("-->", at + 4);
    if (end === -1) return at;
    at = end + 3;
  }
}
