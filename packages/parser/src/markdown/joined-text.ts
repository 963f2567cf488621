import type { Range } from "@aims-lint/core";
import type { Content } from "./outline.ts";

/** Content put end to end, and the way back from a place in it to the place in the document. */
export interface JoinedText {
  readonly value: string;
  readonly toDocument: (at: number) => number;
}

/** Joins the stretches of a content. A place at a seam is the start of the later stretch. */
export function joinContent(text: string, content: Content): JoinedText {
  const [first] = content;
  if (first === undefined) return { value: "", toDocument: () => 0 };
  if (content.length === 1) {
    const shift = first.start;
    return { value: text.slice(first.start, first.end), toDocument: (at) => at + shift };
  }
  const starts: number[] = [];
  let value = "";
  for (const slice of content) {
    starts.push(value.length);
    value += text.slice(slice.start, slice.end);
  }
  return { value, toDocument: (at) => locate(content, starts, at) };
}

function locate(content: Content, starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return (content[low]?.start ?? 0) + at - (starts[low] ?? 0);
}

/** The part of a content from an offset of the joined text on. */
export function contentFrom(content: Content, offset: number): Content {
  const rest: Range[] = [];
  let before = 0;
  for (const slice of content) {
    const length = slice.end - slice.start;
    if (before >= offset) rest.push(slice);
    else if (before + length > offset) rest.push({ start: slice.start + offset - before, end: slice.end });
    before += length;
  }
  return rest;
}

/** A range of the joined text as one of the document. It ends behind its last character. */
export function rangeInDocument({ toDocument }: JoinedText, { start, end }: Range): Range {
  const from = toDocument(start);
  return { start: from, end: end > start ? toDocument(end - 1) + 1 : from };
}
