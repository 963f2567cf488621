import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** For tests: a page as somebody sees it. */
export interface ReadPage {
  /** All that can be read in a part of it, spaces run together; `""` where there is no such part. */
  readonly text: (id?: string) => string;
  /** The rows of the tables of a part, by the beginning of their captions: the text of each cell, headings among them. */
  readonly rows: (caption: string, id?: string) => string[][];
  /** Where the links of a part lead: `#risk-1`. */
  readonly links: (id?: string) => string[];
  readonly ids: readonly string[];
  /** The names of all elements and attributes that occur. */
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/** For tests: reads HTML as browsers do. */
export function readPage(source: string): ReadPage {
  const all = elementsBelow(parse(source));
  const part = (id: string | undefined): Tree.Element[] => {
    if (id === undefined) return all;
    return all
      .filter((element) => attribute(element, "id") === id)
      .flatMap((root) => [root, ...elementsBelow(root)]);
  };
  return {
    text: (id) => {
      const [root] = part(id);
      return root ? textOf(root) : "";
    },
    rows: (caption, id) =>
      part(id)
        .filter((element) => isNamed(element, "table") && captionOf(element).startsWith(caption))
        .flatMap((element) => elementsBelow(element).filter((one) => isNamed(one, "tr")))
        .map((row) => row.childNodes.filter(isCell).map(textOf)),
    links: (id) =>
      part(id).flatMap((element) => (isNamed(element, "a") ? (attribute(element, "href") ?? []) : [])),
    ids: all.flatMap((element) => attribute(element, "id") ?? []),
    elements: new Set(all.map(({ tagName }) => tagName)),
    attributes: new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name))),
  };
}

function elementsBelow(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elementsBelow(child)] : []));
}

function textOf(node: Tree.Node): string {
  return wordsOf(node).replace(/\s+/g, " ").trim();
}

/** Cells and other blocks are read apart from each other. */
function wordsOf(node: Tree.Node): string {
  if ("value" in node) return node.value;
  if (!("childNodes" in node) || isNamed(node, "style") || isNamed(node, "script")) return "";
  const words = node.childNodes.map(wordsOf).join("");
  return isBlock(node) ? ` ${words} ` : words;
}

const blocks = [
  "br",
  "td",
  "th",
  "tr",
  "li",
  "p",
  "div",
  "dt",
  "dd",
  "summary",
  "h2",
  "h3",
  "h4",
  "caption",
  "ul",
];

function isBlock(node: Tree.Node): boolean {
  return (
    blocks.includes(node.nodeName) ||
    ("attrs" in node && ["beside", "where"].includes(attribute(node, "class") ?? ""))
  );
}

function isNamed(node: Tree.Node, name: string): boolean {
  return node.nodeName === name;
}

function isCell(node: Tree.Node): boolean {
  return isNamed(node, "td") || isNamed(node, "th");
}

function captionOf(table: Tree.Element): string {
  const caption = elementsBelow(table).find((element) => isNamed(element, "caption"));
  return caption ? textOf(caption) : "";
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
