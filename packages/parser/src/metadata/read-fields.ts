import type { Entry, Scalar, Text } from "@aims-lint/core";
import type { InlineReader } from "../markdown/inline.ts";
import type { Content } from "../markdown/outline.ts";
import type { FieldText } from "./field-lines.ts";

/** What the readers of Markdown need besides the block at hand. */
export interface MarkdownContext {
  readonly text: string;
  readonly inline: InlineReader;
}

/** A field of a paragraph as an entry. */
export function toEntry(context: MarkdownContext, { key, at, value }: FieldText): Entry {
  return { key: readKey(context, [key]), value: readScalar(context, value, at) };
}

/** A name as a reader sees it: no marks, no colon. */
export function readKey({ text, inline }: MarkdownContext, content: Content): Text {
  const range = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
  const typed = text.slice(range.start, range.end);
  const shown = content.length === 1 && !/[*_`[<&\\]/u.test(typed) ? typed : inline.read(content).text;
  return { value: shown.replace(/\s*[:：]\s*$/u, "").trim(), range };
}

/** The text of a content; `at` is its place where nothing is written. */
export function readScalar({ inline }: MarkdownContext, content: Content, at: number): Scalar {
  const [first] = content;
  const last = content.at(-1);
  if (first === undefined || last === undefined) {
    return { type: "scalar", value: "", range: { start: at, end: at }, links: [] };
  }
  const { text, links } = inline.read(content);
  return { type: "scalar", value: text, range: { start: first.start, end: last.end }, links };
}
