import type { Nodes, Root, RootContent } from "mdast";
import type { Block, Outline } from "../../packages/parser/src/markdown/outline.ts";

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
  const range = `${block.start}-${trimmedEnd(text, block.start, blockEnd(block))}`;
  switch (block.type) {
    case "heading":
      lines.push(`${indent}heading ${block.depth} ${range}`);
      break;
    case "table":
      lines.push(`${indent}table ${range}`);
      for (const row of [block.header, ...block.rows]) {
        const cells = row.cells.map(({ start, end }) => (end > start ? ` ${start}-${end}` : " -"));
        lines.push(`${indent}  row ${row.start}-${trimmedEnd(text, row.start, row.end)}${cells.join("")}`);
      }
      break;
    case "definition":
      lines.push(`${indent}definition ${range} ${block.label}`);
      break;
    case "list":
      lines.push(`${indent}list ${block.ordered ? "ordered " : ""}${range}`);
      break;
    default:
      lines.push(`${indent}${block.type} ${range}`);
  }
  if ("children" in block)
    for (const child of block.children) describeBlock(text, child, `${indent}  `, lines);
}

function blockEnd(block: Block): number {
  const last = "children" in block ? block.children.at(-1) : undefined;
  if (last !== undefined) return blockEnd(last);
  return block.type === "quote" ? block.start + 1 : block.end;
}

const names: Partial<Record<Nodes["type"], string>> = {
  blockquote: "quote",
  listItem: "item",
  thematicBreak: "break",
};

/** The same of a tree of remark. */
export function describeTree(text: string, root: Root): string[] {
  const lines: string[] = [];
  for (const node of root.children) describeNode(text, node, "", lines);
  return lines;
}

function describeNode(text: string, node: RootContent, indent: string, lines: string[]): void {
  const start = node.type === "heading" ? headingStart(text, node) : startOf(node);
  const range = `${start}-${trimmedEnd(text, start, endOf(node))}`;
  const name = names[node.type] ?? node.type;
  switch (node.type) {
    case "heading":
      lines.push(`${indent}heading ${node.depth} ${range}`);
      return;
    case "paragraph":
      lines.push(`${indent}paragraph ${range}`);
      return;
    case "table":
      lines.push(`${indent}table ${range}`);
      for (const row of node.children) {
        const cells = row.children.map(({ children }) => cellRange(children));
        lines.push(
          `${indent}  row ${startOf(row)}-${trimmedEnd(text, startOf(row), endOf(row))}${cells.join("")}`,
        );
      }
      return;
    case "definition":
      lines.push(`${indent}definition ${range} ${node.identifier.toUpperCase()}`);
      return;
    case "list":
      lines.push(`${indent}list ${node.ordered ? "ordered " : ""}${range}`);
      break;
    default:
      lines.push(`${indent}${name} ${range}`);
  }
  if ("children" in node) {
    for (const child of node.children) describeNode(text, child as RootContent, `${indent}  `, lines);
  }
}

function cellRange(children: readonly RootContent[]): string {
  const first = children[0];
  const last = children.at(-1);
  return first === undefined || last === undefined ? " -" : ` ${startOf(first)}-${endOf(last)}`;
}

/** remark begins a setext heading at the definitions before it. */
function headingStart(text: string, node: Extract<RootContent, { type: "heading" }>): number {
  const [first] = node.children;
  return text[startOf(node)] === "#" || first === undefined ? startOf(node) : startOf(first);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? -1;
}

function endOf(node: Nodes): number {
  if (node.type === "blockquote" && node.children.length === 0) return startOf(node) + 1;
  const container = node.type === "list" || node.type === "listItem" || node.type === "blockquote";
  const last = container ? node.children.at(-1) : undefined;
  return last === undefined ? (node.position?.end.offset ?? -1) : endOf(last);
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
