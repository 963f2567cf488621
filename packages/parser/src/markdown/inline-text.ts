import type { Nodes } from "mdast";
import { skipBlanks, trimBlanks } from "./characters.ts";

/** What a reader sees of nodes of remark. In a table cell, `\|` in code is a pipe. */
export function inlineText(nodes: readonly Nodes[], inCell: boolean): string {
  let text = "";
  for (const node of nodes) text += nodeText(node, inCell);
  return text;
}

function nodeText(node: Nodes, inCell: boolean): string {
  if (node.type === "text") return breakLines(node.value);
  if (node.type === "inlineCode") return breakLines(inCell ? unescapePipes(node.value) : node.value);
  if (node.type === "image" || node.type === "imageReference") return breakLines(node.alt ?? "");
  if (node.type === "break") return "\n";
  if (node.type === "html") return isBreakTag(node.value) ? "\n" : "";
  return "children" in node ? inlineText(node.children, inCell) : "";
}

/** Line endings as line feeds, without the blanks around them. */
export function breakLines(text: string): string {
  if (!text.includes("\n") && !text.includes("\r")) return text;
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.length - 1;
  return lines
    .map((line, index) => {
      const start = index === 0 ? 0 : skipBlanks(line, 0, line.length);
      return line.slice(start, index === last ? line.length : trimBlanks(line, start, line.length));
    })
    .join("\n");
}

/** A table cell cannot hold a bare pipe, not even in code. */
export function unescapePipes(code: string): string {
  return code.replace(/\\([\\|])/g, (typed, character: string) => (character === "|" ? "|" : typed));
}

export function isBreakTag(tag: string): boolean {
  return /^<br\s*\/?>$/i.test(tag);
}
