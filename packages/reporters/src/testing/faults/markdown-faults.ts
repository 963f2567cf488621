import type { Nodes } from "mdast";
import { readWithRemark } from "../../../../../scripts/outline-agreement/oracle.ts";
import { textFaults } from "./text-faults.ts";

/** What pages are made of. */
const usual =
  "root heading paragraph text strong emphasis list listItem table tableRow tableCell thematicBreak";

/** What a page of Markdown may hold besides text in headings, lists and tables. */
export interface MarkdownPage {
  /** What a piece of HTML must be to be ours. */
  readonly html?: RegExp;
  /** Links that are ours. */
  readonly isOurs?: (address: string) => boolean;
}

/** For tests: whatever a renderer would make of a page that the report did not put there. */
export function markdownFaults(
  text: string,
  { html = /^<br>$/, isOurs = () => false }: MarkdownPage = {},
): string[] {
  const nodes = nodesIn(readWithRemark(text));
  const strange = nodes.filter((node) => {
    if (node.type === "html") return !html.test(node.value);
    if (node.type === "link") return !isOurs(node.url);
    return !usual.split(" ").includes(node.type);
  });
  const widths = nodes.flatMap((node) =>
    node.type === "table" ? [new Set(node.children.map((row) => row.children.length)).size] : [],
  );
  const bare = withoutLinks(text, isOurs);
  return [
    ...strange.map((node) => `${node.type} ${"value" in node ? node.value : "url" in node ? node.url : ""}`),
    ...widths.filter((size) => size > 1).map(() => "a table of rows of several widths"),
    ...[...bare.matchAll(/https?:\/\/\S*|(?<!\\)www\.|@\w|[\w-]\/[\w-]+#\d/gi)].map(
      ([found]) => `the address or name ${found}`,
    ),
    ...textFaults(text.replaceAll("\u2060", "")),
  ];
}

function withoutLinks(text: string, isOurs: (address: string) => boolean): string {
  return text.replace(/\]\(([^()\s]*)\)/g, (link, address: string) => (isOurs(address) ? "]" : link));
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}
