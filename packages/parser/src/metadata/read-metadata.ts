import type { Entry, Problem } from "@aims-lint/core";
import type { Block } from "../markdown/outline.ts";
import { readFieldBlocks } from "./field-blocks.ts";
import { readTransposedTable } from "./field-table.ts";
import { readHeaderComment } from "./header-comment.ts";
import { selfDescription } from "./preamble.ts";
import type { MarkdownContext } from "./read-fields.ts";

/** What the text of a document says about it, front matter apart. */
export interface TextMetadata {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Reads what a document says about itself in header comments, field tables and field lines, in order. */
export function readTextMetadata(context: MarkdownContext, blocks: readonly Block[]): TextMetadata {
  const problems: Problem[] = [];
  const readOther = (block: Block): readonly Entry[] => {
    if (block.type === "table") return readTransposedTable(context, block);
    if (block.type !== "html" || block.condition !== 2) return [];
    const header = readHeaderComment(context.text, block);
    problems.push(...header.problems);
    return header.entries;
  };
  const entries = selfDescription(context.text, blocks).flatMap((part) =>
    readFieldBlocks(context, part, readOther),
  );
  return { entries, problems };
}
