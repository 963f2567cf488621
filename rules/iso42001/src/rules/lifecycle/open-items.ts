import type { RecordOf, Span } from "@aims-lint/core";
import type { deployment } from "../../kinds/deployment.ts";

/** The items of a plan's checklist of conditions that are not ticked: `- [ ] users informed`. */
export function openItems(
  record: RecordOf<typeof deployment>,
): { readonly text: string; readonly at: Span }[] {
  if (!record.has("preconditions")) return [];
  const { text } = record.document;
  const { start, end } = record.at("preconditions");
  const items = text
    .slice(start.offset, end.offset)
    .matchAll(/^([ \t]*[-*+][ \t]+\[ \][ \t]+)(\S.*?)[ \t]*$/gm);
  return [...items].map(({ index, 1: mark = "", 2: item = "" }) => {
    const from = start.offset + index + mark.length;
    return { text: item, at: record.span({ start: from, end: from + item.length }) };
  });
}
