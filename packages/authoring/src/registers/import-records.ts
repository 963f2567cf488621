import {
  append,
  applyEdits,
  type Document,
  type Edit,
  type FileChange,
  type Kind,
  type RecordOf,
} from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { CannotWriteError } from "../cannot-write-error.ts";
import { addRows, findSpot, homelessColumns, type Spot } from "./add-rows.ts";
import { type Comparison, compareRecords, type Difference } from "./compare-records.ts";
import { composeRegister, type Layout } from "./compose-register.ts";
import { fieldTitle } from "./field-key.ts";
import { fillColumns } from "./fill-columns.ts";
import type { Register, RegisterRow } from "./register.ts";
import { widenTable } from "./widen-table.ts";

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

/** What an import goes by. */
export interface ImportContext {
  /** The kind as the project calls it. */
  readonly kind: Kind;
  /** The records of the kind that the project has. */
  readonly records: readonly RecordOf[];
  /** Whether records that are there take what the file says otherwise. */
  readonly update: boolean;
  /** Whether a table gets the columns that it lacks. */
  readonly addColumns?: boolean;
}

/**
 * Takes a register into a project: records that it does not have are added, those that it has are updated where that is asked for,
 * and otherwise stay. Nothing is emptied, renamed or taken away.
 * @throws {CannotWriteError} where something of it has no place.
 */
export function importRecords(register: Register, target: Target, context: ImportContext): Import {
  const { kind, records, update } = context;
  const comparison = compareRecords(register, records, kind);
  const edits = new Map<Document, Edit[]>();
  const updated: Difference[] = [];
  const kept: Difference[] = [];
  const placeless = new Map<Document, Difference[]>();
  for (const difference of comparison.differences) {
    const { document } = difference.record;
    const edit = update ? replace(difference) : undefined;
    if (edit) append(edits, document, edit);
    if (update && context.addColumns && !difference.entry) append(placeless, document, difference);
    else (edit ? updated : kept).push(difference);
  }
  const filled = new Map<Document, Document>();
  for (const [document, differences] of placeless) {
    const wide = fillColumns(document, edited(document, edits.get(document) ?? []), differences, kind);
    if (wide) filled.set(document, wide);
    (wide ? updated : kept).push(...differences);
  }
  for (const document of filled.keys()) edits.delete(document);
  const { added } = comparison;
  if (target.type === "new") {
    const text =
      added.length > 0 ? composeRegister({ ...register, rows: added }, kind, target.layout) : undefined;
    const created = text === undefined ? [] : [{ path: target.path, before: undefined, after: text }];
    return { ...comparison, updated, kept, changes: [...toChanges(edits, filled), ...created] };
  }
  const { document } = target;
  if (added.length === 0) return { ...comparison, updated, kept, changes: toChanges(edits, filled) };
  const spot = findSpot(document, records, kind);
  if (!spot) throw noSpot(document, kind);
  const own = edits.get(document) ?? [];
  const wide = filled.get(document);
  const after = wide
    ? addTo(wide, [], spotIn(wide, document, spot), added, register, context)
    : addTo(document, own, spot, added, register, context);
  edits.delete(document);
  filled.delete(document);
  return {
    ...comparison,
    updated,
    kept,
    changes: [...toChanges(edits, filled), { path: document.path, before: document.text, after }],
  };
}

/** The text of a document with what changes in it and with the rows that are added. */
function addTo(
  document: Document,
  edits: readonly Edit[],
  spot: Spot,
  added: readonly RegisterRow[],
  register: Register,
  context: ImportContext,
): string {
  const wide =
    context.addColumns && spot.type === "table"
      ? widen(document, edits, spot, added, register, context)
      : undefined;
  if (!wide)
    return applyEdits(document.text, [...edits, ...addRows(document, spot, added, register, context)]);
  return applyEdits(wide.document.text, addRows(wide.document, wide.spot, added, register, context));
}

/** The document with what changes in it and with the columns that its table lacks; `undefined` where it has them all, or no place. */
function widen(
  document: Document,
  edits: readonly Edit[],
  { table }: Extract<Spot, { type: "table" }>,
  added: readonly RegisterRow[],
  { columns }: Register,
  { kind }: ImportContext,
): { document: Document; spot: Spot } | undefined {
  const missing = homelessColumns(table, added, columns, kind);
  if (missing.length === 0) return undefined;
  const at = document.tables.findIndex(({ range }) => range.start === table.range.start);
  const changed = edited(document, edits);
  const own = missing.map(({ header }) => header);
  const byField = missing.map(({ header, path }) => (path === undefined ? header : fieldTitle(path)));
  for (const names of [own, byField]) {
    const wide = widenTable(changed, at, names);
    const spot = wide?.tables[at];
    if (wide && spot && homelessColumns(spot, added, columns, kind).length === 0)
      return { document: wide, spot: { type: "table", table: spot } };
  }
  return undefined;
}

function replace({ entry, record, there }: Difference): Edit | undefined {
  return entry?.scalar && record.document.writing.replace(entry.scalar, there);
}

function edited(document: Document, edits: readonly Edit[]): Document {
  return edits.length === 0 ? document : parseDocument(document.path, applyEdits(document.text, edits));
}

/** The same place in a document that has become wider: only tables do. */
function spotIn(wide: Document, document: Document, spot: Spot): Spot {
  const table = spot.type === "table" ? wide.tables[document.tables.indexOf(spot.table)] : undefined;
  return table ? { type: "table", table } : spot;
}

function toChanges(
  edits: ReadonlyMap<Document, readonly Edit[]>,
  filled: ReadonlyMap<Document, Document>,
): FileChange[] {
  return [
    ...[...edits].map(([{ path, text }, each]) => ({ path, before: text, after: applyEdits(text, each) })),
    ...[...filled].map(([{ path, text }, wide]) => ({ path, before: text, after: wide.text })),
  ];
}

function noSpot({ path }: Document, kind: Kind): CannotWriteError {
  return new CannotWriteError(
    `${path} has no table and no list that takes records of the kind ${kind.name}.`,
    "Name a new file with --to, such as --to aims/register.md.",
  );
}
