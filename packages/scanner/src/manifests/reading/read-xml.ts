import type { Text } from "@aims-lint/core";
import { lineAt } from "./read-data.ts";

/** An element of an XML text. Names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Text>;
  readonly children: readonly XmlElement[];
  /** What stands in it outside of other elements, without the blanks around it. */
  readonly text: Text;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: Text;
}

const attribute = /(?<=\s)([^\s=<>"'/]{1,100})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * Reads XML as far as manifests need it: elements, attributes and text with their places; comments, instructions and declarations are passed
 * over, and no entity is known besides those of XML itself. Linear; never throws.
 */
export function readXml(text: string): { readonly root: XmlElement } | { readonly failure: string } {
  const document: Open = { ...emptyElement(""), children: [] };
  const open: Open[] = [document];
  let at = 0;
  for (let start = text.indexOf("<"); start !== -1; start = text.indexOf("<", at)) {
    take(at, start);
    const end = endOfMark(text, start);
    if (end === -1) return broken("a mark is not closed", start);
    at = end;
    const mark = text.slice(start, end);
    if (/^<[!?]/.test(mark)) {
      if (mark.startsWith("<![CDATA[")) take(start + 9, end - 3);
    } else if (mark.startsWith("</")) {
      const closed = open.pop();
      if (!closed || open.length === 0 || closed.name !== localName(mark.slice(2, -1))) {
        return broken("the elements are not closed in order", start);
      }
    } else {
      const element = readElement(mark, start);
      open.at(-1)?.children.push(element);
      if (!mark.endsWith("/>")) open.push(element);
    }
  }
  if (open.length > 1) return broken(`the element ${open.at(-1)?.name} is not closed`, text.length);
  const [root] = document.children;
  return root ? { root } : broken("it holds no element", 0);

  function take(from: number, to: number): void {
    const element = open.at(-1);
    const raw = text.slice(from, to);
    if (!element || raw.trim() === "") return;
    const start = from + raw.length - raw.trimStart().length;
    const range = { start, end: start + raw.trim().length };
    if (element.text.value === "") element.text = { value: decode(raw.trim()), range };
  }

  function broken(why: string, offset: number): { readonly failure: string } {
    return { failure: `the XML cannot be read: ${why} (line ${lineAt(text, offset)})` };
  }
}

/** Behind the mark that begins here; quotes may hide its end. -1 where it has none. */
function endOfMark(text: string, start: number): number {
  for (const [begin, end] of marks) if (text.startsWith(begin, start)) return behind(text, end, start);
  let quote = "";
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return at + 1;
    else if (char === "<") return -1;
  }
  return -1;
}

const marks = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

function behind(text: string, mark: string, start: number): number {
  const end = text.indexOf(mark, start);
  return end === -1 ? -1 : end + mark.length;
}

function readElement(mark: string, start: number): Open {
  const name = /^<([^\s/>]*)/.exec(mark)?.[1] ?? "";
  const attributes = new Map<string, Text>();
  for (const match of mark.matchAll(attribute)) {
    const value = match[2] ?? match[3] ?? "";
    const end = start + match.index + match[0].length - 1;
    attributes.set(localName(match[1] ?? ""), {
      value: decode(value),
      range: { start: end - value.length, end },
    });
  }
  return { ...emptyElement(localName(name)), attributes, children: [] };
}

function emptyElement(name: string): XmlElement {
  return { name, attributes: new Map(), children: [], text: { value: "", range: { start: 0, end: 0 } } };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).trim();
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? "");
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first child of that name. */
export function textOf(element: XmlElement, name: string): Text | undefined {
  return element.children.find((child) => child.name === name)?.text;
}
