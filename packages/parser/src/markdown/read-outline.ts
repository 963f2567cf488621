import type { Problem } from "@aims-lint/core";
import { BlockReader } from "./block-reader.ts";
import { readFrontMatter } from "./front-matter.ts";
import { Line } from "./line.ts";
import type { Outline } from "./outline.ts";
import { outlineLimits } from "./outline-limits.ts";

/**
 * Reads the blocks of a Markdown text (CommonMark 0.31, GFM tables, YAML front matter) in time linear in
 * its length. The text holds no byte order mark. Never throws; what lies behind a limit is in `problems`.
 */
export function readOutline(text: string): Outline {
  const problems: Problem[] = [];
  const line = new Line(text, Math.min(text.length, outlineLimits.text));
  const frontMatter = readFrontMatter(line);
  const reader = new BlockReader(line, problems);
  while (line.advance()) reader.read();
  reader.finish();
  return { text, frontMatter, blocks: reader.blocks, definitions: reader.definitions, problems };
}
