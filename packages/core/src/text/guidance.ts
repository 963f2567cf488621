import type { Document } from "../document/document.ts";
import type { Range } from "../document/range.ts";

/** What guidance begins with: `<!-- write: … -->` in Markdown, `# write: …` in YAML. */
export const guidanceMark = "write:";

const mark = /^(?:<!-{2,}|#+)\s*write\s*:/i;
/** A comment that lost its marks on the way: a question in the open is no answer either. */
const bare = /^write: \S/gm;

/**
 * The places where a document still says what is to be written there, in order. A skeleton marks each of them by a comment that goes
 * when the answer comes.
 */
export function findGuidance(document: Pick<Document, "text" | "comments" | "prose">): readonly Range[] {
  const { text, comments } = document;
  if (!/write\s*:/i.test(text)) return [];
  const marked = comments.filter(({ start, end }) => mark.test(text.slice(start, Math.min(end, start + 40))));
  const open = bareGuidance(document);
  return open.length === 0 ? marked : [...marked, ...open].toSorted((a, b) => a.start - b.start);
}

function bareGuidance({ text, comments, prose }: Parameters<typeof findGuidance>[0]): Range[] {
  const lines = [...text.matchAll(bare)].map(({ index }) => ({ start: index, end: index + "write:".length }));
  const within = ({ start }: Range, ranges: readonly Range[]): boolean =>
    ranges.some((range) => range.start <= start && start < range.end);
  return lines.filter((line) => !within(line, comments) && within(line, prose));
}
