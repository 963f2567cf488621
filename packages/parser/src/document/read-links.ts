import type { Link } from "@aims-lint/core";
import type { Block } from "../markdown/outline.ts";
import type { MarkdownContext } from "../metadata/read-fields.ts";
import { holds, leaves } from "./leaves.ts";

/** The links and images of a Markdown document in order. */
export function readLinks({ text, inline }: MarkdownContext, blocks: readonly Block[]): Link[] {
  const links: Link[] = [];
  for (const leaf of leaves(blocks, inline)) {
    if (leaf.type === "inline" && ["[", "<"].some((mark) => holds(text, leaf.content, mark))) {
      for (const link of leaf.read().links) links.push(link);
    }
  }
  return links;
}
