import type { Link, Problem, Range } from "@aims-lint/core";
import type { Content } from "./outline.ts";

/** What stands inside a heading, a paragraph or a table cell. */
export interface Inline {
  /**
   * What a reader sees: no marks, no tags, no comments; entities and escapes resolved; the alternative
   * text for an image; a line feed for a line ending, a hard break and `<br>`; no blank edges.
   */
  readonly text: string;
  /** Links and images in order of their start, with places in the document. */
  readonly links: readonly Link[];
  /** Code spans with their backticks. */
  readonly code: readonly Range[];
  /** Tags and comments. */
  readonly html: readonly Range[];
  /** Why the content was not read; `text` is then what was typed. */
  readonly problem: Problem | undefined;
}

/** Reads inline content of one document; see `createInlineReader`. */
export interface InlineReader {
  /** Content of a paragraph or heading, or any part of it that begins and ends outside of marks. */
  readonly read: (content: Content) => Inline;
  /** A table cell: in its code spans `\|` is a pipe. */
  readonly readCell: (cell: Range) => Inline;
}
