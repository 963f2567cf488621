import type { Range } from "@aims-lint/core";
import type { Inline, InlineReader } from "../markdown/inline.ts";
import type { Content } from "../markdown/outline.ts";

/**
 * The same reader, which reads each content and each cell of an outline only once: a paragraph is asked for
 * by its section, by the links, by the prose of the document.
 */
export function rememberInline(reader: InlineReader): InlineReader {
  const known = new WeakMap<Content | Range, Inline>();
  const once = <T extends Content | Range>(key: T, read: (key: T) => Inline): Inline => {
    let inline = known.get(key);
    if (inline === undefined) {
      inline = read(key);
      known.set(key, inline);
    }
    return inline;
  };
  return {
    read: (content) => once(content, reader.read),
    readCell: (cell) => once(cell, reader.readCell),
  };
}
