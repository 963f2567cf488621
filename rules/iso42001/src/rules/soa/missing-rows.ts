import type {
  Document,
  Edit,
  Fix,
  List,
  Mapping,
  Project,
  Range,
  Table,
  Row as TableRow,
  Value,
} from "@aims-lint/core";
import { control } from "../../kinds/control.ts";
import { annexA, controlNamed } from "./annex-a.ts";
import type { Row } from "./row.ts";

const order = [...annexA.keys()];

/**
 * A fix that gives each of some controls a row of its own: with its id, with its title where the others have one, and with everything else
 * empty, in the order of Annex A. None where not all of them can be written into the tables and lists that are there.
 */
export function missingRows(missing: readonly string[], project: Project): { readonly fix?: Fix } {
  const rows = new Map<string, Row>();
  for (const row of project.records(control)) {
    const id = controlNamed(row.id);
    if (id !== undefined && !rows.has(id) && !row.ragged) rows.set(id, row);
  }
  const edits = missing.map((id) => rowFor(id, rows));
  if (!edits.every((edit) => edit !== undefined)) return {};
  const description =
    missing.length === 1 ? `Add an empty row for ${missing[0]}` : `Add ${missing.length} empty rows`;
  return { fix: { description, edits, opens: true } };
}

/** Beside a row of its group, else behind the one before it in Annex A, else before the first. */
function rowFor(id: string, rows: ReadonlyMap<string, Row>): Edit | undefined {
  const at = order.indexOf(id);
  const before = order.slice(0, at).reverse();
  const behind = order.slice(at + 1);
  const first = (ids: readonly string[], fits: (other: string) => boolean): Row | undefined =>
    ids.filter((other) => fits(other)).flatMap((other) => rows.get(other) ?? [])[0];
  const isBeside = (other: string): boolean => groupOf(other) === groupOf(id);
  const any = (): boolean => true;
  const above = first(before, isBeside);
  const below = above ? undefined : first(behind, isBeside);
  const neighbour = above ?? below ?? first(before, any) ?? first(behind, any);
  if (!neighbour) return undefined;
  const isAbove = order.indexOf(controlNamed(neighbour.id) ?? "") < at;
  return inTable(id, neighbour, isAbove) ?? inList(id, neighbour);
}

function groupOf(id: string): string {
  return id.slice(0, id.lastIndexOf("."));
}

function inTable(id: string, row: Row, isAbove: boolean): Edit | undefined {
  const { document, range } = row;
  for (const table of document.tables) {
    const index = table.rows.findIndex((one) => one.range.start === range.start);
    const found = table.rows[index];
    if (!found) continue;
    const cells = table.header.map((_, column) => textFor(id, found.cells[column]?.range, row));
    const after = isAbove ? found : table.rows[index - 1];
    if (after) return document.writing.addRow(table, cells, after);
    return beforeFirst(document, table, found, cells);
  }
  return undefined;
}

/** What goes into the place of a new row or item at which its neighbour has something. */
function textFor(id: string, place: Range | undefined, neighbour: Row): string {
  const isAt = (path: "id" | "title"): boolean =>
    neighbour.state(path) !== "absent" && neighbour.at(path).start.offset === place?.start;
  if (isAt("id")) return id;
  return isAt("title") ? (annexA.get(id)?.title ?? "") : "";
}

/** What would be written behind the first row, set before it. */
function beforeFirst(
  { writing, text }: Document,
  table: Table,
  row: TableRow,
  cells: readonly string[],
): Edit | undefined {
  const behind = writing.addRow(table, cells, row);
  const [, end = "", line] = /^(\r\n|\n|\r)(.+)$/s.exec(behind?.text ?? "") ?? [];
  if (!behind || line === undefined) return undefined;
  let start = row.range.start;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return { path: behind.path, range: { start, end: start }, text: line + end };
}

/** An item with the keys of its neighbour; behind it where it would come before the first. */
function inList(id: string, row: Row): Edit | undefined {
  const { document, range } = row;
  const found = document.data && itemAt(document.data, range.start);
  if (!found) return undefined;
  const entries = found.item.entries.flatMap(({ key, value }) => {
    if (value.type === "mapping") return [];
    return [[key.value, value.type === "list" ? [] : textFor(id, value.range, row)] as const];
  });
  return document.writing.addItem(found.list, entries, found.item);
}

function itemAt(value: Value, start: number): { list: List; item: Mapping } | undefined {
  if (value.type === "scalar") return undefined;
  if (value.type === "list") {
    for (const item of value.items)
      if (item.type === "mapping" && item.range.start === start) return { list: value, item };
  }
  const inner = value.type === "list" ? value.items : value.entries.map((entry) => entry.value);
  for (const one of inner) {
    const found = itemAt(one, start);
    if (found) return found;
  }
  return undefined;
}
