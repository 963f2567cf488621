import type { Block } from "../markdown/outline.ts";
import { findFieldStart } from "../metadata/field-start.ts";

/**
 * Takes field lines with `---` right below them for the paragraph above a rule that people mean, not for
 * the heading that Markdown makes of them.
 */
export function withFieldParagraphs(text: string, blocks: readonly Block[]): readonly Block[] {
  const isFields = (block: Block): boolean => {
    if (block.type !== "heading" || !block.setext || block.depth !== 2) return false;
    const { start = 0, end = 0 } = block.content[0] ?? {};
    return findFieldStart(text, start, end, false) !== undefined;
  };
  if (!blocks.some(isFields)) return blocks;
  return blocks.map((block) =>
    block.type === "heading" && isFields(block)
      ? { type: "paragraph", start: block.start, end: block.end, content: block.content }
      : block,
  );
}
