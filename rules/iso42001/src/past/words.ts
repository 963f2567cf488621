import { type Document, normaliseKey, type Range } from "@aims-lint/core";

/** A word of what a document says, as it is compared, and where it is written. */
export interface Word {
  readonly text: string;
  readonly range: Range;
}

const word = /[\p{L}\p{N}]+(?:[.,:/@'’%-][\p{L}\p{N}]+)*/gu;
const bookkeeping =
  /\b(?:revision|version|change|document) (?:history|log|record)\b|\bsign-?off\b|\bapprovals?$/i;

/**
 * The words of what a document says, in order: not its metadata, comments and code, not where its links lead, not its marks,
 * and not the tables in which it keeps its versions and signatures. Case, quotes and dashes are left out.
 */
export function wordsOf(document: Document): readonly Word[] {
  const skipped = bookkeepingIn(document).toSorted((a, b) => a.start - b.start);
  const words: Word[] = [];
  let next = 0;
  for (const { start, end } of document.prose) {
    for (const { 0: text, index } of document.text.slice(start, end).matchAll(word)) {
      const at = start + index;
      while ((skipped[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
      if ((skipped[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
      words.push({ text: plain(text), range: { start: at, end: at + text.length } });
    }
  }
  return words;
}

/** Where a document speaks about itself. */
function bookkeepingIn(document: Document): Range[] {
  const entries = document.metadata.map(({ key, value }) => ({
    start: key.range.start,
    end: value.range.end,
  }));
  const tables = document.tables
    .filter(({ header }) => {
      const names = header.map(({ value }) => normaliseKey(value));
      return names.includes("version") && names.some((name) => /\bdate\b/.test(name));
    })
    .map(({ range }) => range);
  const sections = document.sections
    .filter(({ heading }) => bookkeeping.test(heading.value))
    .map(({ range }) => range);
  return [...entries, ...tables, ...sections];
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("’", "'");
}
