import type { Image, ImageReference, Link, LinkReference, Nodes, Root } from "mdast";
import { createInlineReader } from "../../packages/parser/src/markdown/create-inline-reader.ts";
import type { Inline } from "../../packages/parser/src/markdown/inline.ts";
import { breakLines, inlineText } from "../../packages/parser/src/markdown/inline-text.ts";
import type { Outline } from "../../packages/parser/src/markdown/outline.ts";
import { walkBlocks } from "../../packages/parser/src/markdown/walk-blocks.ts";

/** What is inside headings, paragraphs and cells as lines of text that can be compared. */
export function describeInlines(outline: Outline): string[] {
  const lines: string[] = [];
  const inline = createInlineReader(outline);
  for (const block of walkBlocks(outline.blocks)) {
    if (block.type === "heading" || block.type === "paragraph") addInline(inline.read(block.content), lines);
    if (block.type !== "table") continue;
    for (const { cells } of [block.header, ...block.rows]) {
      for (const cell of cells) addInline(inline.readCell(cell), lines);
    }
  }
  return lines;
}

function addInline({ text, links, code, html, problem }: Inline, lines: string[]): void {
  lines.push(`text ${JSON.stringify(problem === undefined ? text : problem.code)}`);
  for (const link of links) {
    lines.push(`link ${link.range.start}-${link.range.end} ${link.destination} ${JSON.stringify(link.text)}`);
  }
  for (const { start, end } of code) lines.push(`inlineCode ${start}-${end}`);
  for (const { start, end } of html) lines.push(`tag ${start}-${end}`);
}

/** The same of a tree of remark. */
export function describeTreeInlines(root: Root): string[] {
  const lines: string[] = [];
  const targets = new Map<string, string>();
  for (const node of nodesIn(root)) {
    if (node.type === "definition" && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
  }
  for (const node of nodesIn(root)) {
    if (node.type === "heading" || node.type === "paragraph" || node.type === "tableCell") {
      addNode(node, targets, lines);
    }
  }
  return lines;
}

function addNode(
  node: Extract<Nodes, { type: "heading" | "paragraph" | "tableCell" }>,
  targets: ReadonlyMap<string, string>,
  lines: string[],
): void {
  const inside = [...nodesIn(node)];
  lines.push(`text ${JSON.stringify(inlineText(node.children, false).trim())}`);
  for (const link of inside.filter(isLink)) {
    const destination = "url" in link ? link.url : (targets.get(link.identifier) ?? "");
    const text = "children" in link ? inlineText(link.children, false) : breakLines(link.alt ?? "");
    lines.push(`link ${place(link)} ${destination} ${JSON.stringify(text)}`);
  }
  for (const child of inside) if (child.type === "inlineCode") lines.push(`inlineCode ${place(child)}`);
  for (const child of inside) if (child.type === "html") lines.push(`tag ${place(child)}`);
}

function isLink(node: Nodes): node is Link | Image | LinkReference | ImageReference {
  return ["link", "image", "linkReference", "imageReference"].includes(node.type);
}

function place(node: Nodes): string {
  return `${node.position?.start.offset}-${node.position?.end.offset}`;
}

function* nodesIn(node: Nodes): Generator<Nodes, void, undefined> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesIn(child);
}
