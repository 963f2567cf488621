import { htmlPieces, tagId } from "../html-pieces.ts";
import type { Block } from "../markdown/outline.ts";
import type { MarkdownContext } from "../metadata/read-fields.ts";
import { holds, leaves } from "./leaves.ts";

/** What links may carry behind `#`: the slugs of headings as GitHub makes them, and the ids of HTML tags. */
export function readAnchors(
  { text, inline }: MarkdownContext,
  blocks: readonly Block[],
): ReadonlySet<string> {
  const anchors = new Set<string>();
  const seen = new Map<string, number>();
  const addTag = (start: number, end: number): void => {
    const id = tagId(text.slice(start, end));
    if (id !== undefined) anchors.add(id);
  };
  for (const leaf of leaves(blocks, inline)) {
    if (leaf.type === "code") continue;
    if (leaf.type === "html") {
      for (const { type, start, end } of htmlPieces(text, leaf)) if (type === "tag") addTag(start, end);
      continue;
    }
    if (leaf.heading) anchors.add(numbered(slug(leaf.read().text), seen));
    if (holds(text, leaf.content, "<")) for (const { start, end } of leaf.read().html) addTag(start, end);
  }
  return anchors;
}

/**
 * GitHub's name for a heading: lower case, without punctuation, blanks as hyphens
 * (https://docs.github.com/get-started/writing-on-github, "section links").
 */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** Headings that repeat are numbered from the second on. */
function numbered(name: string, seen: Map<string, number>): string {
  let count = seen.get(name) ?? 0;
  let unique = name;
  while (seen.has(unique)) unique = `${name}-${++count}`;
  seen.set(unique, 0);
  seen.set(name, count);
  return unique;
}
