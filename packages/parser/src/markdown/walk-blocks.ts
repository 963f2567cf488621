import type { Block } from "./outline.ts";

/** Visits blocks in reading order, those inside a container after the container itself. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block, void, undefined> {
  for (const block of blocks) {
    yield block;
    if ("children" in block) yield* walkBlocks(block.children);
  }
}
