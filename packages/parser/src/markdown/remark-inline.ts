import type { Link, Range } from "@aims-lint/core";
import type { Image, ImageReference, Link as LinkNode, LinkReference, Nodes, Root } from "mdast";
import { breakLines, inlineText } from "./inline-text.ts";
import { autolinkTarget, linkTarget, referenceTarget } from "./link-target.ts";
import { normalizeLabel } from "./normalize-label.ts";
import { readInlineTree } from "./remark.ts";

/** Inline content as remark reads it, with places in the string that was read. */
export interface FoundInline {
  readonly text: string;
  readonly links: readonly Link[];
  readonly code: readonly Range[];
  readonly html: readonly Range[];
}

/** A first line that keeps a bracket at the start of the content from being read as a definition. */
const GUARD = "x\n";

/** Reads `source` with remark; `definitions` is Markdown that defines the labels in it. */
export function readWithRemark(source: string, definitions: string, inCell: boolean): FoundInline {
  const tree = readInlineTree(`${GUARD}${source}${definitions}`);
  const links: Link[] = [];
  const code: Range[] = [];
  const html: Range[] = [];
  const targets = definedTargets(tree);
  const visit = (node: Nodes): void => {
    if (node.type === "inlineCode") code.push(rangeOf(node));
    else if (node.type === "html") html.push(rangeOf(node));
    else if (isLink(node)) links.push(readLink(node, source, targets, inCell));
    if ("children" in node) for (const child of node.children) visit(child);
  };
  const [paragraph] = tree.children;
  const nodes = paragraph?.type === "paragraph" ? paragraph.children : [];
  for (const node of nodes) visit(node);
  return { text: inlineText(nodes, inCell).slice(GUARD.length), links, code, html };
}

type AnyLink = LinkNode | Image | LinkReference | ImageReference;

function isLink(node: Nodes): node is AnyLink {
  return ["link", "image", "linkReference", "imageReference"].includes(node.type);
}

function readLink(
  node: AnyLink,
  source: string,
  targets: ReadonlyMap<string, string>,
  inCell: boolean,
): Link {
  const range = rangeOf(node);
  const text = "children" in node ? inlineText(node.children, inCell) : breakLines(node.alt ?? "");
  if (node.type === "link" || node.type === "image") {
    const inside = "children" in node ? (node.children.at(-1) ?? node) : node;
    const from = inside === node ? range.start : rangeOf(inside).end;
    const target = autolinkTarget(source, range.start, range.end) ?? linkTarget(source, from, range.end);
    return { destination: node.url, text, range, at: target ?? range };
  }
  const at = labelRange(node, source, range);
  return { destination: targets.get(normalizeLabel(node.label ?? "")) ?? "", text, range, at };
}

function labelRange(node: LinkReference | ImageReference, source: string, range: Range): Range {
  if (node.referenceType === "full") {
    return { start: range.end - 1 - (node.label ?? "").length, end: range.end - 1 };
  }
  return referenceTarget(source, range.start, range.end, node.referenceType === "collapsed");
}

function definedTargets(tree: Root): Map<string, string> {
  const targets = new Map<string, string>();
  for (const node of tree.children) {
    if (node.type === "definition") targets.set(normalizeLabel(node.label ?? ""), node.url);
  }
  return targets;
}

function rangeOf(node: Nodes): Range {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  return { start: (start.offset ?? 0) - GUARD.length, end: (end.offset ?? 0) - GUARD.length };
}
