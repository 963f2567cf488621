import type { Problem } from "@aims-lint/core";
import { inlineLimits } from "../markdown/inline-limits.ts";
import type { Block, Content } from "../markdown/outline.ts";
import type { MarkdownContext } from "../metadata/read-fields.ts";
import { leaves } from "./leaves.ts";

/**
 * The problems that reading all inline content would give, found without reading more than what may be
 * over a limit: problems must not depend on what somebody asked for.
 */
export function inlineProblems({ text, inline }: MarkdownContext, blocks: readonly Block[]): Problem[] {
  const problems: Problem[] = [];
  for (const leaf of leaves(blocks, inline)) {
    if (leaf.type !== "inline" || !mayBreakLimit(text, leaf.content)) continue;
    const { problem } = leaf.read();
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

function mayBreakLimit(text: string, content: Content): boolean {
  let length = 0;
  for (const { start, end } of content) length += end - start;
  if (length <= inlineLimits.marks) return false;
  if (length > inlineLimits.length) return true;
  let marks = 0;
  for (const { start, end } of content) marks += text.slice(start, end).match(/[^\w\s]/gu)?.length ?? 0;
  return marks > inlineLimits.marks;
}
