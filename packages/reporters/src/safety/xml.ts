import { escapeXml } from "./escape-xml.ts";

/** A piece of XML that was made by `element`. */
export class Xml {
  readonly #lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** Its lines, without line ends. */
  get lines(): readonly string[] {
    return this.#lines;
  }
}

/** The attributes of an element, in their order; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What stands in an element: one text, or other elements and texts, each on lines of its own. */
export type Content = string | readonly (Xml | string)[];

/** An element. Its name and those of its attributes are ours; values and texts are escaped. */
export function element(name: string, attributes: Attributes = {}, content: Content = []): Xml {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(String(value))}"`,
  );
  const start = `<${name}${said.join("")}`;
  if (typeof content === "string") return new Xml([`${start}>${escapeXml(content)}</${name}>`]);
  if (content.length === 0) return new Xml([`${start}/>`]);
  const inner = content.flatMap((one) => (typeof one === "string" ? [escapeXml(one)] : one.lines));
  return new Xml([`${start}>`, ...inner.map((line) => `  ${line}`), `</${name}>`]);
}

/** A document with this root. */
export function xmlDocument(root: Xml): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...root.lines, ""].join("\n");
}
