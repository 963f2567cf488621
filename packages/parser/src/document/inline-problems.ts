import type { Problem } from "@aims-lint/core";
import { inlineLimits } from "../markdown/inline-limits.ts";
import type { Block } from "../markdown/outline.ts";
import { countMarks } from "../markdown/remark-budget.ts";
import type { MarkdownContext } from "../metadata/read-fields.ts";
import { type InlineLeaf, leaves } from "./leaves.ts";

/**
 * The problems that reading all inline content would give: they must not depend on what somebody asks for.
 * Content is read for it only where it may be over a limit of its own, or all of it over that of the
 * document.
 */
export function inlineProblems({ text, inline }: MarkdownContext, blocks: readonly Block[]): Problem[] {
  const marked: { readonly leaf: InlineLeaf; readonly suspect: boolean }[] = [];
  let cost = 0;
  for (const leaf of leaves(blocks, inline)) {
    if (leaf.type !== "inline") continue;
    const { marks, length, lines } = measure(text, leaf);
    if (marks === 0) continue;
    cost += lines * 200 + length + marks ** 2;
    marked.push({ leaf, suspect: marks > inlineLimits.marks || length > inlineLimits.length });
  }
  const readAll = cost > inlineLimits.cost;
  const problems: Problem[] = [];
  for (const { leaf, suspect } of marked) {
    if (!readAll && !suspect) continue;
    const { problem } = leaf.read();
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

/** From these the cost is estimated, well above what the inline reader says. */
function measure(text: string, { content }: InlineLeaf): { marks: number; length: number; lines: number } {
  let marks = 0;
  let length = 0;
  let lines = 0;
  for (const { start, end } of content) {
    const typed = text.slice(start, end);
    marks += countMarks(typed);
    length += typed.length;
    lines += typed.split("\n").length;
  }
  return { marks, length, lines };
}
