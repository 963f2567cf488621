import type { Range } from "@aims-lint/core";
import { createInlineReader } from "../markdown/create-inline-reader.ts";
import { joinContent } from "../markdown/joined-text.ts";
import type { Block, Content, Outline } from "../markdown/outline.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { type PlainNames, readFieldLines } from "../metadata/field-lines.ts";
import { toEntry } from "../metadata/read-fields.ts";
import { markdownForms, toMarkdownText } from "./escape-markdown.ts";
import { keepMarks } from "./keep-marks.ts";
import type { Replacement } from "./replacement.ts";

/** A heading or a paragraph in which a text is replaced. */
export type ContentBlock = Extract<Block, { type: "heading" | "paragraph" }>;

/** What is longer is read at a cost that nobody should pay for a replacement. */
const longest = 10_000;

/**
 * Puts a text without blank edges into the place of a field's value in a paragraph, or of all that a paragraph or heading holds.
 * `names` says which fields the paragraph may hold. `undefined` where the block would not stay what it is, with the same fields.
 */
export function replaceInContent(
  { text, definitions }: Outline,
  block: ContentBlock,
  range: Range,
  given: string,
  names: PlainNames,
): Replacement | undefined {
  const { value: typed } = joinContent(text, block.content);
  const start = toJoined(block.content, range.start);
  const end = toJoined(block.content, range.end);
  const before = typed.length > longest ? undefined : readContent(typed, block.type, names);
  if (start === undefined || end === undefined || before === undefined) return undefined;
  const isAll = start === 0 && end === typed.trimEnd().length;
  const plain = toMarkdownText(given);
  const lead =
    start === end && given !== "" && !/[\s ]$/u.test(typed.slice(0, start)) && start > 0 ? " " : "";
  const forms = keepMarks(text.slice(range.start, range.end)).flatMap((wrap) =>
    markdownForms(plain, { inCell: false, hasDefinitions: definitions.size > 0 }).map(
      (form) => lead + wrap(form),
    ),
  );
  const form = forms.find((candidate) => {
    const after = readContent(typed.slice(0, start) + candidate + typed.slice(end), block.type, names);
    if (after === undefined) return false;
    if (isAll) return after.fields.length === 0 && before.fields.length === 0 && after.text === plain;
    return isSameBut(before.fields, after.fields, start, plain);
  });
  return form === undefined ? undefined : { range, text: form };
}

interface ReadContent {
  readonly text: string;
  readonly fields: readonly { readonly at: number; readonly key: string; readonly value: string }[];
}

/** What a block holds, read by itself; undefined where it is not one block of its type. */
function readContent(typed: string, type: ContentBlock["type"], names: PlainNames): ReadContent | undefined {
  const outline = readOutline(type === "heading" ? `# ${typed}` : typed);
  const [block, ...others] = outline.blocks;
  if (block?.type !== type || others.length > 0 || !("content" in block)) return undefined;
  const context = { text: outline.text, inline: createInlineReader(outline) };
  const fields = type === "heading" ? [] : readFieldLines(outline.text, block.content, names);
  return {
    text: context.inline.read(block.content).text,
    fields: fields.map((field) => {
      const { key, value } = toEntry(context, field);
      return {
        at: field.value[0]?.start ?? field.at,
        key: key.value,
        value: value.type === "scalar" ? value.value : "",
      };
    }),
  };
}

/** Whether the fields are the same, but for the value of the one whose value began at the place. */
function isSameBut(
  before: ReadContent["fields"],
  after: ReadContent["fields"],
  place: number,
  value: string,
): boolean {
  const changed = before.findIndex(({ at }) => at === place);
  return (
    changed !== -1 &&
    before.length === after.length &&
    before.every((field, index) => {
      const other = after[index];
      return other?.key === field.key && other.value === (index === changed ? value : field.value);
    })
  );
}

/** An offset of the document as one of the joined content; undefined where it lies between its stretches. */
function toJoined(content: Content, at: number): number | undefined {
  let before = 0;
  for (const { start, end } of content) {
    if (at >= start && at <= end) return before + at - start;
    before += end - start;
  }
  return undefined;
}
