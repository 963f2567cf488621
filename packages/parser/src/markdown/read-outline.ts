import type { Problem } from "@aims-lint/core";
import { BlockReader } from "./block-reader.ts";
import { readFrontMatter } from "./front-matter.ts";
import { Line } from "./line.ts";
import type { Outline } from "./outline.ts";
import { outlineLimits } from "./outline-limits.ts";
import { outlineLimit } from "./outline-problems.ts";

/**
 * Reads the blocks of a Markdown text (CommonMark 0.31, GFM tables, YAML front matter) in time linear in
 * its length. The text holds no byte order mark. Never throws; what lies behind a limit is in `problems`.
 */
export function readOutline(text: string): Outline {
  const line = new Line(text, Math.min(text.length, outlineLimits.text));
  const frontMatter = readFrontMatter(line);
  const reader = new BlockReader(line);
  while (!isFull(line, reader) && line.advance()) reader.read();
  reader.finish();
  const { blocks, definitions, problems } = reader;
  return { text, frontMatter, blocks, definitions, problems: [...problems, ...cut(line)] };
}

function isFull(line: Line, reader: BlockReader): boolean {
  return line.count >= outlineLimits.lines || reader.containers >= outlineLimits.containers;
}

/** What a limit kept from being read. */
function cut({ next, text }: Line): Problem[] {
  return next < text.length ? [outlineLimit({ start: next, end: text.length })] : [];
}
