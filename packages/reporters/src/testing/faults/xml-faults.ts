import { SaxesParser } from "saxes";
import { textFaults } from "./text-faults.ts";

/** For tests: what a strict reader of XML 1.0 has against a text, and elements that are not among `elements`. */
export function xmlFaults(text: string, elements: readonly string[]): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on("error", ({ message }) => faults.push(message));
  parser.on("opentag", ({ name }) => {
    if (!elements.includes(name)) faults.push(`the element ${name}`);
  });
  for (const event of ["comment", "cdata", "doctype"] as const) {
    parser.on(event, () => faults.push(`a ${event}`));
  }
  parser.on("processinginstruction", ({ target }) => faults.push(`the instruction ${target}`));
  parser.write(text).close();
  return [...faults, ...textFaults(text)];
}
