import type { Scalar } from "@aims-lint/core";

/** A cell as it was read, and what the reader has to know of it besides its text. */
export interface Cell {
  readonly scalar: Scalar;
  /** The offset of the delimiter, the line end or the end of the text behind the cell. */
  readonly next: number;
  /** A blank stands between the delimiter and unquoted text: the mark of a comma within a sentence. */
  readonly indented: boolean;
  /** What is wrong with its quotes. */
  readonly fault: "unclosed" | "text-behind" | undefined;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * Reads one cell from `start`. Quotes may have blanks around them. A quote that is never closed is read
 * to the end of its line, and text behind a closing quote belongs to the value.
 */
export function readCell(text: string, start: number, delimiter: number): Cell {
  const first = skipBlanks(text, start, delimiter);
  if (text.charCodeAt(first) === QUOTE) return readQuoted(text, first + 1, delimiter);
  const next = findEnd(text, first, delimiter);
  let end = next;
  while (end > first && isBlank(text.charCodeAt(end - 1))) end--;
  const from = end === first ? start : first;
  const to = end === first ? start : end;
  return cell(text.slice(from, to), from, to, next, to > from && first > start);
}

function readQuoted(text: string, start: number, delimiter: number): Cell {
  let end = text.indexOf('"', start);
  let doubled = false;
  while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) {
    doubled = true;
    end = text.indexOf('"', end + 2);
  }
  if (end === -1) {
    const next = findEnd(text, start, -1);
    return { ...cell(text.slice(start, next).trim(), start, next, next, false), fault: "unclosed" };
  }
  const inside = text.slice(start, end);
  const value = doubled ? inside.replaceAll('""', '"') : inside;
  const behind = skipBlanks(text, end + 1, delimiter);
  const next = findEnd(text, behind, delimiter);
  if (next === behind) return cell(value, start, end, next, false);
  return { ...cell(value + text.slice(end + 1, next), start, next, next, false), fault: "text-behind" };
}

function cell(value: string, start: number, end: number, next: number, indented: boolean): Cell {
  const lines = value.includes("\r") ? value.replace(/\r\n?/gu, "\n") : value;
  const scalar: Scalar = { type: "scalar", value: lines.trim(), range: { start, end } };
  return { scalar, next, indented, fault: undefined };
}

/** The offset of the next delimiter or line end. */
function findEnd(text: string, start: number, delimiter: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LF || code === CR) break;
  }
  return at;
}

function skipBlanks(text: string, start: number, delimiter: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== delimiter) at++;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 160;
}
