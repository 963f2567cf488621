import type { Directive, Range, Text } from "@aims-lint/core";
import { contentLines } from "./content-lines.ts";

const word = "aims-lint";

/**
 * The instructions in comments: `<!-- aims-lint … -->`, `# aims-lint …`. `comments` are those of the text
 * in order, with their delimiters. Time linear in the text.
 */
export function readDirectives(text: string, comments: readonly Range[]): Directive[] {
  const found = comments.flatMap((range) => {
    const instruction = readInstruction(text, range);
    return instruction === undefined ? [] : [{ text: instruction, range }];
  });
  if (found.length === 0) return [];
  const lines = readLines(text, comments);
  let line = 0;
  return found.map((directive) => {
    while ((lines[line + 1]?.start ?? text.length + 1) <= directive.range.start) line++;
    const target =
      lines[line]?.shown ?? lastLine(lines, line, directive.range)?.shown ?? lines[line]?.nextShown;
    return { ...directive, target: target ?? { start: text.length, end: text.length } };
  });
}

/** What follows the word `aims-lint` in a comment that begins with it. */
function readInstruction(text: string, comment: Range): Text | undefined {
  const html = text.startsWith("<!--", comment.start);
  let start = comment.start + (html ? 4 : 1);
  let end = html && text.startsWith("-->", comment.end - 3) ? comment.end - 3 : comment.end;
  while (start < end && isBlank(text, start)) start++;
  if (!text.startsWith(word, start)) return undefined;
  start += word.length;
  if (start < end && !isBlank(text, start)) return undefined;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { value: text.slice(start, end), range: { start, end: Math.max(start, end) } };
}

interface ShownLine extends Range {
  /** What stands on the line besides comments and the marks of quotes and lists. */
  readonly shown: Range | undefined;
  /** The same for the next line that has such. */
  nextShown: Range | undefined;
}

function readLines(text: string, comments: readonly Range[]): ShownLine[] {
  const lines: ShownLine[] = [];
  let next = 0;
  for (const { start, end } of contentLines(text, [{ start: 0, end: text.length }])) {
    let shown: Range | undefined;
    let at = start;
    while (at < end) {
      let comment = comments[next];
      while (comment !== undefined && comment.end <= at) comment = comments[++next];
      const stop = Math.min(end, Math.max(at, comment?.start ?? end));
      const piece = trim(text, at, stop);
      if (piece !== undefined) shown = { start: shown?.start ?? piece.start, end: piece.end };
      at = stop < end ? Math.min(end, comment?.end ?? end) : end;
    }
    if (
      shown !== undefined &&
      /^[\s>*+-]*$/u.test(text.slice(shown.start, Math.min(shown.end, shown.start + 200)))
    )
      shown = undefined;
    lines.push({ start, end, shown, nextShown: undefined });
  }
  let nextShown: Range | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined) continue;
    line.nextShown = nextShown;
    nextShown = line.shown ?? nextShown;
  }
  return lines;
}

/** The line on which a comment that begins on the given line ends. */
function lastLine(lines: readonly ShownLine[], first: number, comment: Range): ShownLine | undefined {
  let index = first;
  while ((lines[index + 1]?.start ?? comment.end) < comment.end) index++;
  return lines[index];
}

function trim(text: string, from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}

function isBlank(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === " " || char === "\t" || char === "\n" || char === "\r";
}
