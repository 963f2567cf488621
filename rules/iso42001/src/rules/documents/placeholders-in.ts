import { type Document, placeholderFinder, plainText, type Range } from "@aims-lint/core";

/** A placeholder that nobody replaced, and every place where it stands. */
export interface LeftOver {
  readonly text: string;
  readonly places: readonly Range[];
}

/** Texts that are a placeholder only where they are the whole answer: elsewhere they describe a format or a plan. */
const answersOnly = /^(?:to be \w+(?: in)?|(?:YYYY|AAAA|JJJJ|DD|MM|JJ|TT)\b.*|[A-Z]{1,8}-[XN#]+)$/i;
const notAsked = /^\[(?:x|X|✓|[A-Z]{1,3})\]$/;

/**
 * The placeholders of a document outside code, comments and links, each text once, in the order of its first place.
 */
export function placeholdersIn(document: Document): LeftOver[] {
  const find = placeholderFinder(document.text);
  const found = new Map<string, Range[]>();
  for (const range of [...document.prose, ...answersOutside(document)].toSorted(
    (a, b) => a.start - b.start,
  )) {
    const text = document.text.slice(range.start, range.end);
    for (const placeholder of find(text)) {
      const place = { start: range.start + placeholder.start, end: range.start + placeholder.end };
      if (notAsked.test(placeholder.text) || isLink(document, place)) continue;
      if (answersOnly.test(placeholder.text) && !isWholeAnswer(document.text, place)) continue;
      const places = found.get(placeholder.text) ?? [];
      if (!places.some(({ start }) => start === place.start)) places.push(place);
      found.set(placeholder.text, places);
    }
  }
  return [...found].map(([text, places]) => ({ text, places }));
}

/** The answers of front matter and header comments, which a reader of the page does not see. */
function answersOutside({ metadata, prose }: Document): Range[] {
  return metadata
    .filter(({ value }) => plainText(value) !== "")
    .map(({ value }) => value.range)
    .filter(({ start }) => !prose.some((range) => range.start <= start && start < range.end));
}

function isLink({ links }: Document, { start, end }: Range): boolean {
  return links.some(({ range }) => range.start <= start && end <= range.end);
}

/** Whether nothing else is written in the cell, behind the label, on the line. */
function isWholeAnswer(text: string, { start, end }: Range): boolean {
  return (
    /(?:^|[\r\n|,]|:\**)[ \t"'_*`[({-]*$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[ \t"'_*`\])}.]*(?:$|[\r\n|,])/.test(text.slice(end, end + 40))
  );
}
