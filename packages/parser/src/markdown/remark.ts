import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";

// The only file that loads unified and remark.

/** Constructs that make blocks (https://github.com/micromark/micromark, "disable" of an extension). */
const blockConstructs = [
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "headingAtx",
  "htmlFlow",
  "list",
  "setextUnderline",
  "thematicBreak",
];

/** Markdown with front matter, as remark reads a whole document; calling it makes another processor. */
export const remark = unified().use(remarkParse).use(remarkFrontmatter);

const inlineProcessor = remark()
  .data("micromarkExtensions", [{ disable: { null: blockConstructs } }])
  .freeze();

/**
 * Reads the content of one block: paragraphs and definitions are all that remark may find. Costs about
 * 1 ms per kilobyte and is quadratic on hostile input: callers bound what they hand in.
 */
export function readInlineTree(source: string): Root {
  return inlineProcessor.parse(source);
}
