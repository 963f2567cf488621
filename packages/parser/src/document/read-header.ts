import type { Problem, Range } from "@aims-lint/core";
import type { Outline } from "../markdown/outline.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { findMisplacedHeader } from "../metadata/misplaced-header.ts";

/** The outline of a Markdown text, and the YAML at its top, be it where Markdown expects it or not. */
export interface HeadedOutline {
  readonly outline: Outline;
  /** The lines of YAML, without fences. */
  readonly header: Range | undefined;
  /** The header has no fence above it. */
  readonly unopened: boolean;
  readonly problem: Problem | undefined;
}

/**
 * Reads the outline. Where the header is one that Markdown takes for text, it is blanked out and the
 * outline read again, so that its lines are neither headings nor lists; all places stay as they are.
 */
export function readHeadedOutline(text: string): HeadedOutline {
  const outline = readOutline(text);
  const misplaced = outline.frontMatter === undefined ? findMisplacedHeader(text) : undefined;
  if (misplaced === undefined) {
    return { outline, header: outline.frontMatter?.content, unopened: false, problem: undefined };
  }
  const { content, range, problem } = misplaced;
  const blank = `${" ".repeat(range.end - range.start - 1)}\n`;
  return {
    outline: readOutline(text.slice(0, range.start) + blank + text.slice(range.end)),
    header: content,
    unopened: problem === undefined,
    problem,
  };
}
