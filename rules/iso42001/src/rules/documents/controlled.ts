import { builtinKinds, type ProjectDocument, type RecordOf } from "@aims-lint/core";
import { document } from "../../kinds/document.ts";
import { ofAnotherStandard, speaksOfAnotherStandard } from "../../kinds/other-standard.ts";
import { recordsIn } from "../../shared/records-in.ts";

/** What only a controlled document says about itself; a note may have a version, a status or a date as well. */
const telling = ["id", "approver", "approvedOn", "nextReview"] as const;

/** What a document says about itself: id, version, owner, approval, review. */
export function controlOf(entry: ProjectDocument): RecordOf<typeof document> | undefined {
  return recordsIn(entry, document)[0];
}

/**
 * Whether a document is one that the AI management system controls: it is recognised as documented information, or it has the marks of a
 * controlled document, belongs to no other standard and speaks of none alone. Templates are none.
 */
export function isControlled(entry: ProjectDocument): boolean {
  if (entry.template !== undefined) return false;
  if (entry.kinds.some(({ kind }) => !builtinKinds.includes(kind))) return true;
  const control = controlOf(entry);
  if (!control || ofAnotherStandard(entry.document) !== undefined) return false;
  if (speaksOfAnotherStandard(entry.document)) return false;
  return telling.some((path) => control.has(path)) || (control.has("owner") && control.has("version"));
}

/** Whether a file is one record of a register (`risks/R-012.md`), not a document of its own. */
export function isOneRecord({ document: { text }, records }: ProjectDocument): boolean {
  return records.some(
    ({ kind, range }) => kind.form === "record" && range.start === 0 && range.end === text.length,
  );
}

/** Whether one of the records that speak for a whole document has one of some fields. */
export function saysAny(
  { document: { text }, records }: ProjectDocument,
  fields: readonly string[],
): boolean {
  return records
    .filter(({ range }) => range.start === 0 && range.end === text.length)
    .some((record) => record.kind.paths.some(({ path }) => fields.includes(path) && record.has(path)));
}

/** What a document is called in a message: its id, its title or its path. */
export function nameOf({ subject }: ProjectDocument): string {
  return subject.slice("document:".length);
}
