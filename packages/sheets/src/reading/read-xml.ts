import { Parser } from "saxen";
import { SheetError } from "../sheet-error.ts";

/** What is told of an XML text, in order. Names are without their prefix; attributes too, except where `r:` tells them apart. */
interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML. No entity is known besides those of XML itself, and none is ever fetched; a text that declares some is refused.
 * @throws {SheetError} where it is not well-formed.
 */
export function readXml(xml: string, handlers: XmlHandlers): void {
  const parser = new Parser();
  parser.on("openTag", (name, attributes, decode) => {
    if (!handlers.open) return;
    const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const);
    handlers.open(local(name), Object.fromEntries(decoded));
  });
  parser.on("text", (value, decode) => handlers.text?.(decode(value)));
  parser.on("cdata", (value) => handlers.text?.(value));
  parser.on("closeTag", (name) => handlers.close?.(local(name)));
  // The office formats allow no document type declaration, which is where entities come from.
  parser.on("attention", () => broken("it declares what a spreadsheet may not declare"));
  parser.on("error", ({ message }) => broken(message));
  parser.parse(xml);
}

function broken(why: string): never {
  throw new SheetError(
    `A part of the spreadsheet is broken: ${why}.`,
    "Open it, save it as .xlsx again, and import that.",
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
