import { readOutline } from "../../packages/parser/src/markdown/read-outline.ts";
import { describeOutline, describeTree } from "./describe.ts";
import { describeInlines, describeTreeInlines } from "./describe-inline.ts";
import { readWithRemark } from "./oracle.ts";
import { outlineShape, referenceShape } from "./reference.ts";

/** What an outline and remark say of a text. */
export interface Comparison {
  readonly outline: readonly string[];
  readonly remark: readonly string[];
}

/** Blocks as the outline and as remark see them. */
export function compareBlocks(text: string): Comparison {
  return { outline: describeOutline(readOutline(text)), remark: describeTree(text, readWithRemark(text)) };
}

/** What is inside the blocks as our readers and as remark see it. */
export function compareInlines(text: string): Comparison {
  return { outline: describeInlines(readOutline(text)), remark: describeTreeInlines(readWithRemark(text)) };
}

/**
 * Whether the outline agrees with remark, or else with the reference implementation of CommonMark, from
 * which remark departs in the places that the README of the Markdown reader lists. The reference knows
 * no tables: where there is one, only remark counts.
 */
export function agrees(text: string): boolean {
  const { outline, remark } = compareBlocks(text);
  if (outline.join("\n") === remark.join("\n")) return true;
  const table = [...outline, ...remark].some((line) => line.trim().startsWith("table"));
  return !table && outlineShape(outline) === referenceShape(text);
}
