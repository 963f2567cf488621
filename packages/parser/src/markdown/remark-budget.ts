import type { Range } from "@aims-lint/core";
import { inlineLimits } from "./inline-limits.ts";
import type { Block, Content, Outline } from "./outline.ts";
import { walkBlocks } from "./walk-blocks.ts";

/** Below this length no text can cost more than the budget. */
const HARMLESS = 4_000;

/**
 * The place in the document from which remark reads nothing more, since what lies before would cost all
 * the time that one document may take. `needsRemark` says whether a content cannot be read without it.
 * A function of the document alone: the answer does not depend on what is asked for first.
 */
export function remarkBudgetEnd(
  outline: Outline,
  needsRemark: (content: Content, inCell: boolean) => boolean,
): number {
  if (outline.text.length < HARMLESS) return Number.POSITIVE_INFINITY;
  let cost = 0;
  for (const block of walkBlocks(outline.blocks)) {
    for (const { content, inCell } of contents(block)) {
      if (!needsRemark(content, inCell)) continue;
      cost += remarkCost(outline.text, content);
      if (cost > inlineLimits.cost) return content[0]?.start ?? 0;
    }
  }
  return Number.POSITIVE_INFINITY;
}

/** Characters that may begin or end something. */
export function countMarks(source: string): number {
  return source.match(/[\\`*_[\]<&!]/g)?.length ?? 0;
}

/** Microseconds at worst, as measured with runs of `*_`. Every line may be read once more as a field. */
function remarkCost(text: string, content: Content): number {
  let cost = 0;
  for (const { start, end } of content) {
    const source = text.slice(start, end);
    const lines = source.split("\n").length;
    cost += lines * 150 + source.length * 0.1 + countMarks(source) ** 2 * 0.15;
  }
  return cost;
}

function* contents(block: Block): Generator<{ content: Content; inCell: boolean }, void, undefined> {
  if (block.type === "heading" || block.type === "paragraph") yield { content: block.content, inCell: false };
  if (block.type !== "table") return;
  const rows: readonly { readonly cells: readonly Range[] }[] = [block.header, ...block.rows];
  for (const { cells } of rows) for (const cell of cells) yield { content: [cell], inCell: true };
}
