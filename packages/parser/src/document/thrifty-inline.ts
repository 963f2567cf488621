import type { Range } from "@aims-lint/core";
import type { Inline, InlineReader } from "../markdown/inline.ts";
import { breakLines } from "../markdown/inline-text.ts";
import type { Content } from "../markdown/outline.ts";

/**
 * The same reader at less cost: each content and each cell of an outline is read only once, and what holds
 * no mark at all, as most cells and many lines do, is taken as it stands.
 */
export function thriftyInline(text: string, reader: InlineReader): InlineReader {
  const known = new WeakMap<Content | Range, Inline>();
  const once = <T extends Content | Range>(key: T, content: Content, read: (key: T) => Inline): Inline => {
    let inline = known.get(key);
    if (inline === undefined) {
      inline = readUnmarked(text, content) ?? read(key);
      known.set(key, inline);
    }
    return inline;
  };
  return {
    read: (content) => once(content, content, reader.read),
    readCell: (cell) => once(cell, [cell], reader.readCell),
  };
}

/** What can begin something in CommonMark's inline content, or is replaced by it. */
const mark = /[\\`*_[<&\0]/u;

/** Removing blanks around line ends costs more than the length of the text where blanks abound. */
const longestBroken = 5000;

function readUnmarked(text: string, content: Content): Inline | undefined {
  const [first] = content;
  if (first === undefined || content.length > 1) return undefined;
  const typed = text.slice(first.start, first.end);
  if (mark.test(typed)) return undefined;
  const broken = /[\r\n]/u.test(typed);
  if (broken && typed.length > longestBroken) return undefined;
  return {
    text: (broken ? breakLines(typed) : typed).trim(),
    links: [],
    code: [],
    html: [],
    problem: undefined,
  };
}
