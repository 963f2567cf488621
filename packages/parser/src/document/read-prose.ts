import type { Link, Range, Scalar } from "@aims-lint/core";
import { htmlPieces } from "../html-pieces.ts";
import type { Inline, InlineReader } from "../markdown/inline.ts";
import type { Block, Content } from "../markdown/outline.ts";
import type { MarkdownContext } from "../metadata/read-fields.ts";
import { holds, type Leaf, leaves } from "./leaves.ts";

/** What a reader sees of the blocks as one text; `at` is its place where that is nothing. */
export function readBlockText(
  { text, inline }: MarkdownContext,
  blocks: readonly Block[],
  at: number,
): Scalar {
  const pieces: string[] = [];
  const links: Link[] = [];
  let start: number | undefined;
  let end = at;
  for (const leaf of leaves(blocks, inline)) {
    const shown = readLeaf(text, leaf);
    if (shown.text === "") continue;
    pieces.push(shown.text);
    for (const link of shown.links) links.push(link);
    start ??= shown.start;
    end = shown.end;
  }
  return { type: "scalar", value: pieces.join("\n"), range: { start: start ?? at, end }, links };
}

interface Shown extends Range {
  readonly text: string;
  readonly links: readonly Link[];
}

function readLeaf(text: string, leaf: Leaf): Shown {
  const start = leaf.content[0]?.start ?? 0;
  const end = leaf.content.at(-1)?.end ?? start;
  if (leaf.type === "inline") {
    const { text: shown, links } = leaf.read();
    return { text: shown, links, start, end };
  }
  const visible = leaf.type === "code" ? leaf.content : htmlText(text, leaf.content);
  const typed = visible.map((range) => text.slice(range.start, range.end)).join("");
  return { text: typed.replace(/\r\n?/gu, "\n").trim(), links: [], start, end };
}

/** Stretches of the text that a reader sees: no code, no tags and comments, no destinations of links. */
export function proseRanges(text: string, blocks: readonly Block[], inline: InlineReader): Range[] {
  return [...visibleRanges(text, blocks, inline)];
}

function* visibleRanges(
  text: string,
  blocks: readonly Block[],
  inline: InlineReader,
): Generator<Range, void, undefined> {
  for (const leaf of leaves(blocks, inline)) {
    if (leaf.type === "html") yield* htmlText(text, leaf.content);
    if (leaf.type !== "inline") continue;
    const hiding = ["`", "<", "]("].some((mark) => holds(text, leaf.content, mark));
    yield* hiding ? without(leaf.content, hiddenRanges(leaf.read())) : leaf.content;
  }
}

function hiddenRanges({ code, html, links }: Inline): Range[] {
  return [...code, ...html, ...links.map((link) => link.at)].sort((a, b) => a.start - b.start);
}

function htmlText(text: string, content: Content): Range[] {
  return content
    .flatMap((range) => htmlPieces(text, range))
    .filter((piece) => piece.type === "text" && text.slice(piece.start, piece.end).trim() !== "")
    .map(({ start, end }) => ({ start, end }));
}

/** The content with the hidden ranges, which are in order, cut out. */
function without(content: Content, hidden: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let next = 0;
  for (const { start, end } of content) {
    let at = start;
    while (at < end) {
      let gap = hidden[next];
      while (gap !== undefined && gap.end <= at) gap = hidden[++next];
      const stop = Math.min(end, Math.max(at, gap?.start ?? end));
      if (stop > at) rest.push({ start: at, end: stop });
      at = stop < end ? Math.min(end, gap?.end ?? end) : end;
    }
  }
  return rest;
}
