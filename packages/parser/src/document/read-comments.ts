import type { Range } from "@aims-lint/core";
import { htmlPieces } from "../html-pieces.ts";
import type { Block } from "../markdown/outline.ts";
import type { MarkdownContext } from "../metadata/read-fields.ts";
import { holds, leaves } from "./leaves.ts";

/** The HTML comments of a Markdown document, with their delimiters, in order. */
export function readComments({ text, inline }: MarkdownContext, blocks: readonly Block[]): Range[] {
  if (!text.includes("<!--")) return [];
  const comments: Range[] = [];
  for (const leaf of leaves(blocks, inline)) {
    if (leaf.type === "html") {
      for (const { type, start, end } of htmlPieces(text, leaf))
        if (type === "comment") comments.push({ start, end });
    } else if (leaf.type === "inline" && holds(text, leaf.content, "<!--")) {
      for (const range of leaf.read().html) if (text.startsWith("<!--", range.start)) comments.push(range);
    }
  }
  return comments;
}
