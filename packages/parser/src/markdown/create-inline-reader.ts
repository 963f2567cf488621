import type { Problem, Range } from "@aims-lint/core";
import { lazy } from "../lazy.ts";
import type { FoundInline } from "./found-inline.ts";
import type { Inline, InlineReader } from "./inline.ts";
import { inlineLimits } from "./inline-limits.ts";
import { type JoinedText, joinContent, rangeInDocument } from "./joined-text.ts";
import { normalizeLabel } from "./normalize-label.ts";
import type { Content, Outline } from "./outline.ts";
import { referencedDefinitions, writeDefinitions } from "./referenced-definitions.ts";
import { countMarks, remarkBudgetEnd } from "./remark-budget.ts";
import { readWithRemark } from "./remark-inline.ts";
import { readSimpleInline } from "./simple-inline.ts";

/** Makes the reader of what is inside the blocks of an outline. Nothing is kept of what was read. */
export function createInlineReader(outline: Outline): InlineReader {
  const { text, definitions } = outline;
  const typedDestination = (label: string): string | undefined => {
    const { start, end } = definitions.get(normalizeLabel(label))?.destination ?? {};
    return start === undefined ? undefined : text.slice(start, end);
  };
  const defined = definitions.size === 0 ? undefined : typedDestination;
  const readSimple = ({ value }: JoinedText, inCell: boolean): FoundInline | undefined =>
    readSimpleInline(value, { inCell, definitions: defined });
  const budgetEnd = lazy(() =>
    remarkBudgetEnd(
      outline,
      (content, inCell) => readSimple(joinContent(text, content), inCell) === undefined,
    ),
  );
  const read = (content: Content, inCell: boolean): Inline => {
    const joined = joinContent(text, content);
    const simple = readSimple(joined, inCell);
    if (simple !== undefined) return place(simple, joined);
    if (costsTooMuch(joined.value) || joined.toDocument(0) >= budgetEnd()) return unread(joined);
    const referenced = writeDefinitions(referencedDefinitions(joined.value, outline), text);
    return place(readWithRemark(joined.value, referenced, inCell), joined);
  };
  return { read: (content) => read(content, false), readCell: (cell) => read([cell], true) };
}

function costsTooMuch(source: string): boolean {
  return source.length > inlineLimits.length || countMarks(source) > inlineLimits.marks;
}

/** Found places as places of the document. */
function place({ text, links, code, html }: FoundInline, joined: JoinedText): Inline {
  const move = (range: Range): Range => rangeInDocument(joined, range);
  return {
    text: text.trim(),
    links: links.map((link) => ({ ...link, range: move(link.range), at: move(link.at) })),
    code: code.map(move),
    html: html.map(move),
    problem: undefined,
  };
}

function unread(joined: JoinedText): Inline {
  const range = rangeInDocument(joined, { start: 0, end: joined.value.length });
  const problem: Problem = {
    code: "inline-limit",
    problem: "This piece of text is too long, or has too many Markdown marks, to be read.",
    how: "Split it into several paragraphs.",
    range,
    incomplete: true,
  };
  return { text: joined.value.trim(), links: [], code: [], html: [], problem };
}
