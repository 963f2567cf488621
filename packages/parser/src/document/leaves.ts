import type { Range } from "@aims-lint/core";
import type { Inline, InlineReader } from "../markdown/inline.ts";
import type { Block, Code, Content, Html } from "../markdown/outline.ts";

/** A block or a table cell with inline content. */
export interface InlineLeaf {
  readonly type: "inline";
  readonly heading: boolean;
  readonly content: Content;
  /** Reads the content, which costs more than all else in a document. */
  readonly read: () => Inline;
}

/** What holds text itself and no other blocks. */
export type Leaf = InlineLeaf | Code | Html;

/** The leaves of blocks in order, those in containers too; a table as its cells. */
export function* leaves(blocks: readonly Block[], inline: InlineReader): Generator<Leaf, void, undefined> {
  for (const block of blocks) {
    switch (block.type) {
      case "heading":
      case "paragraph": {
        const { content, type } = block;
        yield { type: "inline", heading: type === "heading", content, read: () => inline.read(content) };
        break;
      }
      case "table":
        for (const row of [block.header, ...block.rows]) {
          for (const cell of row.cells) if (cell.start < cell.end) yield cellLeaf(cell, inline);
        }
        break;
      case "list":
      case "item":
      case "quote":
        yield* leaves(block.children, inline);
        break;
      case "code":
      case "html":
        yield block;
        break;
      case "break":
      case "definition":
        break;
    }
  }
}

/** Whether a content holds the string; a cheap question before an expensive reading. */
export function holds(text: string, content: Content, string: string): boolean {
  return content.some(({ start, end }) => text.slice(start, end).includes(string));
}

function cellLeaf(cell: Range, inline: InlineReader): InlineLeaf {
  const content = [{ start: cell.start, end: cell.end }];
  return { type: "inline", heading: false, content, read: () => inline.readCell(cell) };
}
