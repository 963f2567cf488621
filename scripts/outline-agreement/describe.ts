import type { Heading, List, Nodes, PhrasingContent, Root, TableRow as RowNode } from "mdast";
import type { Block, Outline, TableRow } from "../../packages/parser/src/markdown/outline.ts";

/**
 * Blocks as lines of text that can be compared: what it is, from where to where. An end is counted
 * without blank space; that of a container is the end of what is in it, since remark counts some lines
 * that follow.
 */
export function describeOutline({ text, frontMatter, blocks }: Outline): string[] {
  const lines: string[] = [];
  if (frontMatter !== undefined) lines.push(`yaml 0-${trimmedEnd(text, 0, frontMatter.end)}`);
  for (const block of blocks) describeBlock(text, block, "", lines);
  return lines;
}

function describeBlock(text: string, block: Block, indent: string, lines: string[]): void {
  const { type, start } = block;
  lines.push(`${indent}${type} ${start}-${trimmedEnd(text, start, blockEnd(block))}${detail(block)}`);
  if (block.type === "table") {
    for (const row of [block.header, ...block.rows]) lines.push(`${indent}  ${describeRow(text, row)}`);
  }
  if ("children" in block)
    for (const child of block.children) describeBlock(text, child, `${indent}  `, lines);
}

function detail(block: Block): string {
  if (block.type === "heading") return ` depth ${block.depth}`;
  if (block.type === "definition") return ` ${block.label}`;
  return block.type === "list" && block.ordered ? " ordered" : "";
}

function describeRow(text: string, { start, end, cells }: TableRow): string {
  const ranges = cells.map((cell) => (cell.end > cell.start ? ` ${cell.start}-${cell.end}` : " -"));
  return `row ${start}-${trimmedEnd(text, start, end)}${ranges.join("")}`;
}

function blockEnd(block: Block): number {
  const last = "children" in block ? block.children.at(-1) : undefined;
  if (last !== undefined) return blockEnd(last);
  return block.type === "quote" ? block.start + 1 : block.end;
}

/** The same of a tree of remark. */
export function describeTree(text: string, root: Root): string[] {
  const lines: string[] = [];
  for (const node of root.children) describeNode(text, node, "", lines);
  return lines;
}

const names: Partial<Record<Nodes["type"], string>> = {
  blockquote: "quote",
  listItem: "item",
  thematicBreak: "break",
};

function describeNode(text: string, node: Nodes, indent: string, lines: string[]): void {
  const start = node.type === "heading" ? headingStart(text, node) : startOf(node);
  const name = names[node.type] ?? node.type;
  lines.push(`${indent}${name} ${start}-${trimmedEnd(text, start, endOf(node))}${nodeDetail(node)}`);
  if (node.type === "table")
    for (const row of node.children) lines.push(`${indent}  ${describeRowNode(text, row)}`);
  if (isContainer(node)) for (const child of node.children) describeNode(text, child, `${indent}  `, lines);
}

function nodeDetail(node: Nodes): string {
  if (node.type === "heading") return ` depth ${node.depth}`;
  if (node.type === "definition") return ` ${node.identifier.toUpperCase()}`;
  return node.type === "list" && node.ordered === true ? " ordered" : "";
}

function describeRowNode(text: string, row: RowNode): string {
  const ranges = row.children.map(({ children }) => cellRange(children));
  return `row ${startOf(row)}-${trimmedEnd(text, startOf(row), endOf(row))}${ranges.join("")}`;
}

function cellRange(children: readonly PhrasingContent[]): string {
  const first = children[0];
  const last = children.at(-1);
  return first === undefined || last === undefined ? " -" : ` ${startOf(first)}-${endOf(last)}`;
}

/** remark begins a setext heading at the definitions before it. */
function headingStart(text: string, node: Heading): number {
  const [first] = node.children;
  return text[startOf(node)] === "#" || first === undefined ? startOf(node) : startOf(first);
}

type Container = List | Extract<Nodes, { type: "listItem" | "blockquote" }>;

function isContainer(node: Nodes): node is Container {
  return node.type === "list" || node.type === "listItem" || node.type === "blockquote";
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? -1;
}

function endOf(node: Nodes): number {
  const last = isContainer(node) ? node.children.at(-1) : undefined;
  if (last !== undefined) return endOf(last);
  return node.type === "blockquote" ? startOf(node) + 1 : (node.position?.end.offset ?? -1);
}

/** Without blank space, and without lines at the end that hold only blanks and marks of quotes. */
function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  for (let at = end - 1; at >= start && " \t\r\n>".includes(text.charAt(at)); at--) {
    if ("\r\n".includes(text.charAt(at))) trimmed = at;
  }
  while (trimmed > start && " \t".includes(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}
