import type { Document } from "../document/document.ts";
import type { Row, Table } from "../document/table.ts";
import type { Entry } from "../document/value.ts";
import type { Kind } from "../kinds/kind.ts";
import { isBlank } from "../text/blank.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import { matchColumns, restOf } from "./match-columns.ts";
import type { WrittenField, WrittenRecord } from "./written-record.ts";

/** The rows of the tables that hold records of a kind. Rows without any answer are the template's and are left out. */
export function fromTables(tables: readonly Table[], document: Document, kind: Kind): WrittenRecord[] {
  return tables.flatMap((table) => {
    const columns = matchColumns(table, kind);
    if (!columns) return [];
    const rest = restOf(table, columns, kind);
    return table.rows.flatMap((row) => {
      if (row.cells.every((cell) => isBlank(cell.value) || isPlaceholder(cell.value))) return [];
      const written = new Map<string, WrittenField>();
      columns.forEach((column, index) => {
        const value = row.cells[index];
        if (column && value)
          written.set(column.path, { value, key: table.header[index]?.range ?? row.range });
      });
      const others = joinCells(rest, table, row);
      if (others && kind.rest !== undefined) written.set(kind.rest, others);
      const id = written.get("id")?.value;
      if (id?.type === "scalar" && isPlaceholder(id.value)) return [];
      const head = id?.range ?? row.cells[0]?.range ?? row.range;
      const surplus = row.cells.length - table.header.length;
      const ragged = surplus > 0 || (surplus < 0 && document.format === "csv");
      return [{ kind, document, range: row.range, head, written, ragged }];
    });
  });
}

/** Several cells of a row as one value, each under the name of its column. */
function joinCells(places: readonly number[], { header }: Table, { cells }: Row): WrittenField | undefined {
  const entries = places.flatMap((index): Entry[] => {
    const key = header[index];
    const value = cells[index];
    return key && value ? [{ key, value }] : [];
  });
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last) return undefined;
  const range = { start: first.value.range.start, end: last.value.range.end };
  return { value: { type: "mapping", entries, range }, key: first.key.range };
}
