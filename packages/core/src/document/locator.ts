import type { Position, Range, Span } from "./range.ts";

/**
 * Makes a function from ranges to spans for one text. Lines end at LF, CRLF or a lone CR, as in
 * CommonMark and YAML. The table of line starts is built at the first call.
 */
export function createLocator(path: string, text: string): (range: Range) => Span {
  let starts: number[] | undefined;
  return ({ start, end }) => {
    starts ??= lineStarts(text);
    return { path, start: locate(starts, start), end: locate(starts, end) };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

function locate(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { offset, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
