import type { Document } from "@aims-lint/core";

/** A sentence, a list item or a row of a table, and where it begins. */
export interface Sentence {
  /** Without Markdown marks and line ends. */
  readonly text: string;
  readonly start: number;
  /** Whether it is a row of a table, its cells one after the other. */
  readonly isRow: boolean;
}

const ends = /(?<=[.!?;])\s+|(?<=[。！？；])/u;

/**
 * What a reader sees of a document, sentence by sentence, without its headings: they ask, and do not answer. Sections
 * whose heading fits `without` are left out too: a list of references or of former versions states nothing of its own.
 */
export function sentencesOf(document: Document, without?: RegExp): Sentence[] {
  const hidden = without
    ? document.sections.filter((section) => without.test(section.heading.value)).map(({ range }) => range)
    : [];
  const headings = new Set(document.sections.map(({ heading }) => heading.range.start));
  const found: Sentence[] = [];
  let text = "";
  let start = 0;
  let end = -1;
  const tables = document.tables.map(({ range }) => range);
  const close = (): void => {
    const isRow = tables.some((table) => table.start <= start && start < table.end);
    const plain = text.replace(/[*`~[\]()]+/g, " ").replace(/\s+/g, " ");
    for (const sentence of plain.split(ends)) {
      if (sentence.trim() !== "") found.push({ text: sentence.trim(), start, isRow });
    }
  };
  for (const range of document.prose) {
    if (headings.has(range.start)) continue;
    if (hidden.some((section) => range.start >= section.start && range.start < section.end)) continue;
    const piece = document.text.slice(range.start, range.end);
    const goesOn = end >= 0 && end <= range.start && !/[\r\n]/.test(document.text.slice(end, range.start));
    if (goesOn) text += ` ${piece}`;
    else {
      close();
      text = piece;
      start = range.start;
    }
    end = range.end;
  }
  close();
  return found;
}
