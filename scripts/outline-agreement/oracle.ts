import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { remark } from "../../packages/parser/src/markdown/remark.ts";

const processor = remark()
  .data("micromarkExtensions", [gfmTable()])
  .data("fromMarkdownExtensions", [gfmTableFromMarkdown()])
  .freeze();

/** What remark-parse with front matter and GFM tables makes of a text. */
export function readWithRemark(text: string): Root {
  return processor.parse(text);
}
