import type { Document, Fix, Range } from "@aims-lint/core";
import { rewriteIn } from "./rewrite-in.ts";

/** A fix that puts another plain text in the place of a whole value; a cell of a table keeps its width. */
export function replaceValue(
  document: Document,
  range: Range,
  old: string,
  fresh: string,
): { readonly fix?: Fix } {
  const isCell = document.tables.some(
    (table) => table.range.start <= range.start && range.end <= table.range.end,
  );
  if (!isCell) return rewriteIn(document, range, old, fresh);
  const edit = document.writing.replace({ type: "scalar", value: old, range }, fresh);
  return edit ? { fix: { description: `Write ${fresh}`, edits: [edit] } } : {};
}
