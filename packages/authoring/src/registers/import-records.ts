import {
  applyEdits,
  type Document,
  type Edit,
  type FileChange,
  type Kind,
  type RecordOf,
} from "@aims-lint/core";
import { addRows, findSpot } from "./add-rows.ts";
import { CannotImportError } from "./cannot-import-error.ts";
import { type Comparison, compareRecords, type Difference } from "./compare-records.ts";
import { composeRegister, type Layout } from "./compose-register.ts";
import type { Register } from "./register.ts";

/** Where new records go: into a document of the project, or into a new file. */
export type Target =
  | { readonly type: "document"; readonly document: Document }
  | { readonly type: "new"; readonly path: string; readonly layout: Layout };

/** What an import does to the project. Nothing has been written. */
export interface Import extends Comparison {
  readonly changes: readonly FileChange[];
  readonly updated: readonly Difference[];
  /** What differs and stays as it is. */
  readonly kept: readonly Difference[];
}

/**
 * Takes a register into a project: records that it does not have are added, those that it has are updated where that is asked for,
 * and otherwise stay. Nothing is emptied, renamed or taken away.
 * @throws {CannotImportError} where something of it has no place.
 */
export function importRecords(
  register: Register,
  target: Target,
  {
    kind,
    records,
    update,
  }: { readonly kind: Kind; readonly records: readonly RecordOf[]; readonly update: boolean },
): Import {
  const comparison = compareRecords(register, records, kind);
  const edits = new Map<Document, Edit[]>();
  const updated: Difference[] = [];
  const kept: Difference[] = [];
  for (const difference of comparison.differences) {
    const edit = update ? replace(difference) : undefined;
    if (edit) add(edits, difference.record.document, [edit]);
    (edit ? updated : kept).push(difference);
  }
  const { added } = comparison;
  if (target.type === "new") {
    const text =
      added.length > 0 ? composeRegister({ ...register, rows: added }, kind, target.layout) : undefined;
    const created = text === undefined ? [] : [{ path: target.path, before: undefined, after: text }];
    return { ...comparison, updated, kept, changes: [...toChanges(edits), ...created] };
  }
  if (added.length > 0) {
    const { document } = target;
    const spot = findSpot(document, records, kind);
    if (!spot) throw noSpot(document, kind);
    add(edits, document, addRows(document, spot, added, register, { kind, records }));
  }
  return { ...comparison, updated, kept, changes: toChanges(edits) };
}

function replace({ entry, record, there }: Difference): Edit | undefined {
  return entry?.scalar && record.document.writing.replace(entry.scalar, there);
}

function add(edits: Map<Document, Edit[]>, document: Document, more: readonly Edit[]): void {
  edits.set(document, [...(edits.get(document) ?? []), ...more]);
}

function toChanges(edits: ReadonlyMap<Document, readonly Edit[]>): FileChange[] {
  return [...edits].map(([{ path, text }, each]) => ({ path, before: text, after: applyEdits(text, each) }));
}

function noSpot({ path }: Document, kind: Kind): CannotImportError {
  return new CannotImportError(
    `${path} has no table and no list that takes records of the kind ${kind.name}.`,
    "Name a new file with --to, such as --to aims/register.md.",
  );
}
