import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Processor } from "unified";
import { remark } from "../../packages/parser/src/markdown/remark.ts";

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const processor = remark().use(tables).freeze();

/** What remark-parse with front matter and GFM tables makes of a text. */
export function readWithRemark(text: string): Root {
  return processor.parse(text);
}
