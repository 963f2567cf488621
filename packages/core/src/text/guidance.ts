import type { Document } from "../document/document.ts";
import type { Range } from "../document/range.ts";

/** What guidance begins with: `<!-- write: … -->` in Markdown, `# write: …` in YAML. */
export const guidanceMark = "write:";

const mark = /^(?:<!--|#)\s*write:/i;

/**
 * The places where a document still says what is to be written there, in order. A skeleton marks each of them by a comment that goes
 * when the answer comes.
 */
export function findGuidance({ text, comments }: Pick<Document, "text" | "comments">): readonly Range[] {
  if (!/write:/i.test(text)) return [];
  return comments.filter(({ start, end }) => mark.test(text.slice(start, Math.min(end, start + 40))));
}
