import { applyEdits, type Document, type Kind } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { placesIn } from "./add-rows.ts";
import type { Difference } from "./compare-records.ts";
import { fieldTitle } from "./field-key.ts";
import type { RegisterColumn } from "./register.ts";
import { widenTable } from "./widen-table.ts";
import { homeOf } from "./written-entries.ts";

/** A text of a record for a column that its table does not have. */
interface Lack {
  readonly row: number;
  readonly column: RegisterColumn;
  readonly text: string;
}

/**
 * A document whose tables have the columns in which records of its differ and for which they had no place, with what they say there.
 * @param edited the document with other texts changed; it has the same tables with the same rows.
 * @returns `undefined` where one of them is no row of a table, or its table cannot be widened.
 */
export function fillColumns(
  document: Document,
  edited: Document,
  differences: readonly Difference[],
  kind: Kind,
): Document | undefined {
  const lacks = new Map<number, Lack[]>();
  for (const { record, header, path, there } of differences) {
    const home = homeOf(record);
    if (home.type !== "row") return undefined;
    const at = document.tables.indexOf(home.table);
    const lack = { row: home.table.rows.indexOf(home.row), column: { header, path }, text: there };
    lacks.set(at, [...(lacks.get(at) ?? []), lack]);
  }
  let filled: Document | undefined = edited;
  for (const [at, each] of lacks) filled = filled && fillTable(filled, at, each, kind);
  return filled;
}

function fillTable(document: Document, at: number, lacks: readonly Lack[], kind: Kind): Document | undefined {
  const columns = [...new Map(lacks.map(({ column }) => [column.path ?? column.header, column])).values()];
  const own = columns.map(({ header }) => header);
  const byField = columns.map(({ header, path }) => (path === undefined ? header : fieldTitle(path)));
  for (const names of [own, byField]) {
    const wide = widenTable(document, at, names);
    const table = wide?.tables[at];
    if (!wide || !table || placesIn(table, columns, kind).includes(-1)) continue;
    const edits = lacks.map(({ row, column, text }) => {
      const [place = -1] = placesIn(table, [column], kind);
      const cell = table.rows[row]?.cells[place];
      return cell && wide.writing.replace(cell, text);
    });
    if (edits.some((edit) => !edit)) return undefined;
    const after = applyEdits(
      wide.text,
      edits.flatMap((edit) => edit ?? []),
    );
    return parseDocument(document.path, after);
  }
  return undefined;
}
