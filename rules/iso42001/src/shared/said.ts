import type { Kind, PathOf, RecordOf, Span } from "@aims-lint/core";
import { labelledTexts, speakingOf } from "./labelled.ts";

/** What a whole document says of a thing: something, nothing although there is a place for it, or there is no place. */
export type Said =
  | { readonly as: "said"; readonly text: string; readonly at: Span }
  | { readonly as: "empty"; readonly at: Span }
  | { readonly as: "absent" };

/**
 * What the document of a record says of a field: in the field, or else wherever the document names it (a row of a table
 * of topics, a list item).
 */
export function said<K extends Kind>(record: RecordOf<K>, path: PathOf<K>): Said {
  if (record.has(path)) return { as: "said", text: record.written(path) ?? "", at: record.at(path) };
  const names = record.names(path);
  const found = speakingOf(labelledTexts(record.document), names);
  if (found) {
    const at = record.span(found.range);
    return found.text === "" ? { as: "empty", at } : { as: "said", text: found.text, at };
  }
  return record.state(path) === "absent" ? { as: "absent" } : { as: "empty", at: record.at(path) };
}
