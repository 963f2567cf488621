import type { RecordOf, Span } from "@aims-lint/core";
import type { deployment } from "../../kinds/deployment.ts";

/** Words behind an item that say why it is not ticked. */
const settled = /\b(?:waived?|waiver|n\/a|not applicable|not needed|does not apply)\b/i;

/** The items of a plan's checklist of conditions that are open: `- [ ] users informed`, and not waived. */
export function openItems(
  record: RecordOf<typeof deployment>,
): { readonly text: string; readonly at: Span }[] {
  if (!record.has("preconditions")) return [];
  const { text } = record.document;
  const { start, end } = record.at("preconditions");
  const items = text
    .slice(start.offset, end.offset)
    .matchAll(/^([ \t]*[-*+][ \t]+\[ \][ \t]+)(\S.*?)[ \t]*$/gm);
  return [...items]
    .filter(({ 2: item = "" }) => !settled.test(item))
    .map(({ index, 1: mark = "", 2: item = "" }) => {
      const from = start.offset + index + mark.length;
      return { text: item.replace(/[*_`]/g, ""), at: record.span({ start: from, end: from + item.length }) };
    });
}
