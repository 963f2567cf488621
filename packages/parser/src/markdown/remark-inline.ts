import type { Link, Range } from "@aims-lint/core";
import type { Image, ImageReference, Link as LinkNode, LinkReference, Nodes, Root } from "mdast";
import type { FoundInline } from "./found-inline.ts";
import { breakLines, inlineText } from "./inline-text.ts";
import { linkTarget, referenceTarget } from "./link-target.ts";
import { normalizeLabel } from "./normalize-label.ts";
import { readInlineTree } from "./remark.ts";

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
    const last = "children" in node ? node.children.at(-1) : undefined;
    const from = last === undefined ? range.start : rangeOf(last).end;
    return { destination: node.url, text, range, at: linkTarget(source, range, from) ?? range };
  }
  const destination = targets.get(normalizeLabel(node.label ?? "")) ?? "";
  return { destination, text, range, at: referenceTarget(source, range, node.referenceType) };
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
