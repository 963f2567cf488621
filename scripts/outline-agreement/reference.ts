import { type Node, Parser } from "commonmark";
import { tests } from "commonmark-spec";

/** The examples of the CommonMark specification. */
export const specExamples: readonly { readonly number: number; readonly markdown: string }[] = tests.map(
  ({ number, markdown }) => ({ number, markdown: markdown.replaceAll("→", "\t") }),
);

const names: Readonly<Record<string, string>> = {
  block_quote: "quote",
  code_block: "code",
  heading: "heading",
  html_block: "html",
  item: "item",
  list: "list",
  paragraph: "paragraph",
  thematic_break: "break",
};

/** What kinds of blocks the reference implementation of CommonMark finds, indented by their nesting. */
export function referenceShape(text: string): string {
  const lines: string[] = [];
  describeChildren(new Parser().parse(text), "", lines);
  return lines.join("\n");
}

function describeChildren(node: Node, indent: string, lines: string[]): void {
  for (let child = node.firstChild; child !== null; child = child.next) {
    const name = names[child.type];
    const onlyDefinitions = child.type === "paragraph" && child.firstChild === null;
    if (name === undefined || onlyDefinitions) continue;
    lines.push(`${indent}${name}`);
    describeChildren(child, `${indent}  `, lines);
  }
}

/** The same of the lines that describe an outline. */
export function outlineShape(lines: readonly string[]): string {
  return lines
    .filter((line) => !line.trim().startsWith("definition"))
    .map((line) => line.replace(/^(\s*\S+).*$/, "$1"))
    .join("\n");
}
