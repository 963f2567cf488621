import type { Range } from "@aims-lint/core";
import type { Content } from "./markdown/outline.ts";

/** A line of a paragraph. `next` is behind its line ending. */
export interface ContentLine extends Range {
  readonly next: number;
}

/** The lines of a content, without the marks of the containers around them. */
export function* contentLines(text: string, content: Content): Generator<ContentLine, void, undefined> {
  for (const stretch of content) {
    let start = stretch.start;
    while (start < stretch.end) {
      let end = start;
      while (end < stretch.end && text.charAt(end) !== "\n" && text.charAt(end) !== "\r") end++;
      const next = Math.min(text.startsWith("\r\n", end) ? end + 2 : end + 1, stretch.end);
      yield { start, end, next };
      start = next;
    }
  }
}
