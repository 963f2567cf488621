import type { Document, Span } from "@aims-lint/core";

/** Where to point at when a document as a whole is meant: its title, its metadata, its table's first header, its first line. */
export function headOf(document: Document): Span {
  const range =
    document.title?.range ??
    document.metadata[0]?.key.range ??
    document.tables[0]?.header[0]?.range ??
    firstLine(document);
  return document.locate(range);
}

function firstLine({ text }: Document): { readonly start: number; readonly end: number } {
  const start = text.search(/[^\s]|$/);
  return { start, end: start + text.slice(start).search(/[\r\n]|$/) };
}
