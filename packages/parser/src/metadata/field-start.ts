import type { Range } from "@aims-lint/core";

/** The beginning of a field in a line of Markdown: `**Owner:** `, `Owner: `. */
export interface FieldStart {
  /** The name without marks, colon and blank edges. */
  readonly key: Range;
  /** Where the value begins. */
  readonly value: number;
  /** Where the value ends at the latest: the end of the line, or the marks around `**Status: draft**`. */
  readonly end: number;
}

/** A name is shorter than a sentence; what is longer is one that happens to hold a colon. */
const longestKey = 60;
const longestPlainKey = 40;
const mostWords = 5;

/**
 * The field that begins at `start`, or undefined. `plain` allows names that are not emphasised. A line
 * may begin with a checkbox or a symbol.
 */
export function findFieldStart(
  text: string,
  start: number,
  end: number,
  plain: boolean,
): FieldStart | undefined {
  const at = skipLead(text, start, end);
  const mark = text.charAt(at);
  if (mark === "*" || mark === "_") return emphasised(text, at, end, mark);
  return plain ? unmarked(text, at, end) : undefined;
}

function emphasised(text: string, start: number, end: number, mark: string): FieldStart | undefined {
  let inside = start;
  while (inside < start + 3 && text.charAt(inside) === mark) inside++;
  const marks = text.slice(start, inside);
  const close = text.slice(inside, Math.min(end, inside + 500)).indexOf(marks);
  if (close <= 0) return undefined;
  const closed = inside + close;
  const behind = closed + marks.length;
  if (isColon(text, closed - 1)) return field(text, inside, closed - 1, behind, end);
  const colon = skipSpaces(text, behind, end);
  if (colon < end && isColon(text, colon)) return field(text, inside, closed, colon + 1, end);
  if (colon < end && !"|·•".includes(text.charAt(colon))) return undefined;
  return unmarked(text, inside, closed);
}

function unmarked(text: string, start: number, end: number): FieldStart | undefined {
  const limit = Math.min(end, start + longestPlainKey + 1);
  for (let at = start; at < limit; at++) {
    const char = text.charAt(at);
    if (char === "：" || (char === ":" && (at + 1 === end || isSpace(text.charAt(at + 1))))) {
      const found = field(text, start, at, at + 1, end);
      return found !== undefined && wordCount(text, found.key) <= mostWords ? found : undefined;
    }
    if (notInName.test(char)) return undefined;
  }
  return undefined;
}

const notInName = /[.,;!?*_`<>[\]{}|"=\\:]/u;

function field(
  text: string,
  start: number,
  end: number,
  value: number,
  lineEnd: number,
): FieldStart | undefined {
  const from = skipSpaces(text, start, end);
  let to = end;
  while (to > from && isSpace(text.charAt(to - 1))) to--;
  if (to - from > longestKey || !letter.test(text.slice(from, to))) return undefined;
  return { key: { start: from, end: to }, value, end: lineEnd };
}

const letter = /\p{L}/u;

function wordCount(text: string, { start, end }: Range): number {
  return text.slice(start, end).split(" ").length;
}

/** Over blanks, a checkbox and a symbol such as an emoji. */
function skipLead(text: string, start: number, end: number): number {
  let at = skipSpaces(text, start, end);
  if (/^\[[ xX]\] /u.test(text.slice(at, at + 4))) at = skipSpaces(text, at + 3, end);
  const symbol = /^[^\p{L}\p{N}\s*_`<>[\](){}|"'\\:\-–—#+~]{1,4} +/u.exec(
    text.slice(at, Math.min(at + 8, end)),
  );
  return at + (symbol?.[0].length ?? 0);
}

function isColon(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === ":" || char === "：";
}

function isSpace(char: string): boolean {
  return char === " " || char === "\t" || char === "\u00A0";
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charAt(at))) at++;
  return at;
}
