import { noWriting, type Range, type Table, type Writing } from "@aims-lint/core";
import type { Block, Table as TableBlock } from "../markdown/outline.ts";
import { walkBlocks } from "../markdown/walk-blocks.ts";
import { addPageMetadata } from "./add-metadata.ts";
import { addPageSection } from "./add-section.ts";
import { addTableRow } from "./add-table-row.ts";
import { fillMetadata } from "./fill-metadata.ts";
import { leafAt } from "./leaf-at.ts";
import { toPlainText } from "./plain-text.ts";
import { replaceCell } from "./replace-cell.ts";
import { replaceInComment } from "./replace-in-comment.ts";
import { replaceInContent } from "./replace-in-content.ts";
import type { Replacement } from "./replacement.ts";
import type { WrittenPage } from "./written-page.ts";
import { yamlWriting } from "./yaml-writing.ts";

/** How a Markdown page is written into. */
export function markdownWriting(page: WrittenPage): Writing {
  const { path, text, outline, header } = page;
  const front = header === undefined ? noWriting : yamlWriting(path, header, []);
  const inHeader = ({ start }: Range): boolean =>
    header !== undefined && start >= header.range.start && start < header.range.end;
  const hasDefinitions = outline.definitions.size > 0;
  const withPath = (edit: Replacement | undefined): ReturnType<Writing["replace"]> =>
    edit && { path, ...edit };
  return {
    replace(scalar, given) {
      if (inHeader(scalar.range)) return front.replace(scalar, given);
      const plain = toPlainText(given);
      return plain === undefined ? undefined : withPath(replaceText(page, scalar.range, plain));
    },
    addRow({ range }: Table, cells, after) {
      const table = tableAt(page.blocks, range);
      return (
        table &&
        withPath(
          addTableRow(text, table, cells, {
            after: after === "header" ? after : after?.range,
            hasDefinitions,
          }),
        )
      );
    },
    addItem: (list, entries) => (inHeader(list.range) ? front.addItem(list, entries) : undefined),
    addMetadata: (key, value) =>
      fillMetadata(page.document, key, value, (name, plain) => withPath(addPageMetadata(page, name, plain))),
    addSection(heading, depth, body, after) {
      const [title, text] = [toPlainText(heading), toPlainText(body)];
      if (title === undefined || text === undefined) return undefined;
      return withPath(addPageSection(page, { heading: title, depth, body: text }, after));
    },
  };
}

function tableAt(blocks: readonly Block[], { start }: Range): TableBlock | undefined {
  for (const block of walkBlocks(blocks)) if (block.type === "table" && block.start === start) return block;
  return undefined;
}

function replaceText(
  { text, outline, blocks }: WrittenPage,
  range: Range,
  given: string,
): Replacement | undefined {
  const found = leafAt(blocks, range);
  if (found === undefined) return undefined;
  const { leaf, parent } = found;
  if (leaf.type === "heading") return replaceInContent(outline, leaf, range, given, "none");
  if (leaf.type === "html") return replaceInComment(text, leaf, range, given);
  if (leaf.type === "paragraph") {
    const isFirst = parent?.type === "item" && parent.children[0] === leaf;
    return replaceInContent(outline, leaf, range, given, isFirst ? "first-line" : "every-line");
  }
  const rows = leaf.type === "table" ? [leaf.header, ...leaf.rows] : [];
  const row = rows.find(({ start, end }) => start <= range.start && range.end <= end);
  const index = row?.cells.findIndex(({ start, end }) => start === range.start && end === range.end) ?? -1;
  if (leaf.type !== "table" || row === undefined || index === -1) return undefined;
  return replaceCell(text, { table: leaf, row, index }, given, outline.definitions.size > 0);
}
