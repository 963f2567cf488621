import type { Project, RecordOf, Revision } from "@aims-lint/core";

/**
 * The revision with which a record came into its file: the first one of the file for a record that fills it, else the first whose text has
 * the record's id. `undefined` where git does not know the file, where the record has no id, or where it was not committed yet.
 */
export function firstRevisionOf(record: RecordOf, { past: { history } }: Project): Revision | undefined {
  const { document, range } = record;
  const revisions = history.revisions(document.path);
  const first = revisions.at(-1);
  if (range.start === 0 && range.end === document.text.length) return first;
  const id = record.written("id")?.trim() ?? "";
  if (!/\d/.test(id)) return undefined;
  const has = (revision: Revision | undefined): boolean =>
    revision !== undefined && (history.text(revision)?.includes(id) ?? false);
  if (has(first)) return first;
  if (!has(revisions[0])) return undefined;
  // Rows seldom leave a register: halving the list finds the revision without reading all of them.
  let [known, unknown] = [0, revisions.length - 1];
  while (unknown - known > 1) {
    const middle = Math.floor((known + unknown) / 2);
    if (has(revisions[middle])) known = middle;
    else unknown = middle;
  }
  return revisions[known];
}
