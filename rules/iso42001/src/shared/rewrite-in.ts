import type { Document, Fix, Range } from "@aims-lint/core";

/**
 * A fix that writes a plain text in place of another one; none where the other does not stand in the range exactly once, as where
 * something of it is escaped.
 */
export function rewriteIn(
  { path, text }: Document,
  range: Range,
  old: string,
  fresh: string,
): { readonly fix?: Fix } {
  const source = text.slice(range.start, range.end);
  const at = source.indexOf(old);
  if (at === -1 || source.includes(old, at + 1) || old === fresh) return {};
  const start = range.start + at;
  const edit = { path, range: { start, end: start + old.length }, text: fresh };
  return { fix: { description: `Write ${fresh}`, edits: [edit] } };
}
