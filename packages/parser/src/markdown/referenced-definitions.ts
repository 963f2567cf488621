import { LESS } from "./characters.ts";
import { normalizeLabel } from "./normalize-label.ts";
import type { Definition, Outline } from "./outline.ts";

const LABEL = /\[((?:[^\\[\]]|\\[\s\S])+)\]/g;

/** The definitions that labels in brackets in a content may refer to, by normalised label. */
export function referencedDefinitions(content: string, outline: Outline): Map<string, Definition> {
  const found = new Map<string, Definition>();
  if (outline.definitions.size === 0) return found;
  for (const [, label = ""] of content.matchAll(LABEL)) {
    const definition = outline.definitions.get(normalizeLabel(label));
    if (definition !== undefined) found.set(definition.label, definition);
  }
  return found;
}

/** The definitions in Markdown, each a paragraph of its own. */
export function writeDefinitions(definitions: Map<string, Definition>, text: string): string {
  let written = "";
  for (const { label, destination } of definitions.values()) {
    const enclosed = text.charCodeAt(destination.start - 1) === LESS ? 1 : 0;
    const target = text.slice(destination.start - enclosed, destination.end + enclosed);
    written += `\n\n[${label}]: ${target}`;
  }
  return written;
}
