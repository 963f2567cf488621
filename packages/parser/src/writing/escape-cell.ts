import { createInlineReader } from "../markdown/create-inline-reader.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { markdownForms, toMarkdownText } from "./escape-markdown.ts";
import { toPlainText } from "./plain-text.ts";

/** A text as it is written into a cell of a Markdown table; `undefined` where no way of writing it reads back. */
export function escapeCell(given: string, hasDefinitions: boolean): string | undefined {
  const plain = toPlainText(given);
  if (plain === undefined || plain === "") return plain;
  const text = toMarkdownText(plain);
  return markdownForms(text, { inCell: true, hasDefinitions }).find((form) => readCell(form) === text);
}

function readCell(form: string): string | undefined {
  const outline = readOutline(`| ${form} |\n| - |`);
  const [table] = outline.blocks;
  const cells = table?.type === "table" ? table.header.cells : [];
  const [cell] = cells;
  return cell === undefined || cells.length > 1 ? undefined : createInlineReader(outline).readCell(cell).text;
}
