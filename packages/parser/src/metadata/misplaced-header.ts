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
 * Finds front matter behind blank lines, stray byte order marks or comments; front matter whose fences are
 * not `---` or whose closing one is missing; and a header without opening `---` that starts on the first
 * line and ends in `---`. Asked only where a document has no front matter.
 */
export function findMisplacedHeader(text: string): MisplacedHeader | undefined {
  const start = skipLead(text);
  const opening = readLine(text, start);
  if (!openingFence.test(opening.text)) return start === 0 ? findUnopened(text) : undefined;
  if (!isKeyLine(readLine(text, opening.next).text)) return undefined;
  return (
    findClosed(text, start, opening.next) ?? (start === 0 ? findUnclosed(text, opening.next) : undefined)
  );
}

const openingFence = /^-{3,20}[ \t]{0,9}(?:ya?ml)?\s*$/iu;
const closingFence = /^[ \t]{0,9}(?:-{3,20}|\.{3})\s*$/u;

function findClosed(text: string, start: number, content: number): MisplacedHeader | undefined {
  for (const line of lines(text, content)) {
    if (closingFence.test(line.text)) {
      const problem =
        start === 0 ? wrongFence({ start: 0, end: content }) : notFirst({ start, end: start + 3 });
      return { content: { start: content, end: line.start }, range: { start, end: line.next }, problem };
    }
    if (!isHeaderLine(line.text) && !/^(?:\s*$|#)/u.test(line.text)) return undefined;
  }
  return undefined;
}

function findUnclosed(text: string, content: number): MisplacedHeader {
  let end = content;
  for (const line of lines(text, content)) {
    if (!isHeaderLine(line.text)) break;
    end = line.next;
  }
  const problem = unclosed({ start: 0, end: 3 });
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

function notFirst(range: Range): Problem {
  return {
    code: "front-matter-not-first",
    problem: "Something stands before the front matter, so other tools do not read it.",
    how: "Put the first --- on the first line of the file.",
    range,
    incomplete: false,
  };
}

function wrongFence(range: Range): Problem {
  return {
    code: "front-matter-fence",
    problem: "The front matter does not stand between two lines of ---, so other tools do not read it.",
    how: "Write --- alone on the line above the first key and on the line below the last.",
    range,
    incomplete: false,
  };
}

function unclosed(range: Range): Problem {
  return {
    code: "front-matter-unclosed",
    problem: "The front matter that begins here has no closing ---.",
    how: "Write --- on a line of its own behind the last key.",
    range,
    incomplete: true,
  };
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
