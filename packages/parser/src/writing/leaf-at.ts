import type { Range } from "@aims-lint/core";
import type { Block } from "../markdown/outline.ts";

/** A block, and the block that it stands in. */
export interface PlacedBlock {
  readonly leaf: Block;
  readonly parent: Block | undefined;
}

/** The innermost block that holds a range. */
export function leafAt(blocks: readonly Block[], range: Range, parent?: Block): PlacedBlock | undefined {
  const leaf = blocks.find(({ start, end }) => start <= range.start && range.end <= end);
  if (leaf === undefined) return undefined;
  return "children" in leaf ? leafAt(leaf.children, range, leaf) : { leaf, parent };
}
