import {
  type Document,
  type Entry,
  type Kind,
  type List,
  type Mapping,
  matchNames,
  plainText,
  type Range,
  type RecordOf,
  type Row,
  type Scalar,
  type Table,
  type Value,
} from "@aims-lint/core";

/** One thing that a record says, whatever the layout: under which name, as which field, as a text. */
export interface WrittenEntry {
  readonly header: string;
  /** The field; `undefined` for what is no field. */
  readonly path: string | undefined;
  readonly text: string;
  /** What to put another text into; `undefined` where it is no single text. */
  readonly scalar: Scalar | undefined;
}

/** Where a record is written: a row of a table, an item of a list, or anything else. */
export type Home =
  | { readonly type: "row"; readonly table: Table; readonly row: Row }
  | { readonly type: "item"; readonly mapping: Mapping; readonly list: List | undefined }
  | { readonly type: "other" };

/** Finds the row or the item that a record is. */
export function homeOf({ document, range }: RecordOf): Home {
  for (const table of document.tables) {
    const row = table.rows.find((each) => isSame(each.range, range));
    if (row) return { type: "row", table, row };
  }
  if (document.format === "yaml" && document.data) return findMapping(document.data, undefined, range);
  return { type: "other" };
}

/**
 * Everything that a record says, in the order in which it is written; what is no field too. Mappings within mappings are taken apart
 * (`residual.level`), lists are one text.
 */
export function writtenEntries(record: RecordOf, kind: Kind): WrittenEntry[] {
  const home = homeOf(record);
  const own = ownEntries(home, kind);
  const said = new Set([...own.map(({ path }) => path), ...takenApart(home, kind)]);
  const others = kind.paths.flatMap(({ path }): WrittenEntry[] => {
    const text = said.has(path) ? undefined : record.written(path);
    return text === undefined ? [] : [{ header: path, path, text, scalar: scalarAt(record, path) }];
  });
  return [...own, ...others];
}

function ownEntries(home: Home, kind: Kind): WrittenEntry[] {
  if (home.type === "row") return rowEntries(home, kind);
  if (home.type === "item") return itemEntries(home.mapping, kind);
  return [];
}

function rowEntries({ table, row }: Extract<Home, { type: "row" }>, kind: Kind): WrittenEntry[] {
  const fields = matchNames(
    table.header.map(({ value }) => value),
    kind,
  );
  return table.header.flatMap(({ value: header }, index): WrittenEntry[] => {
    const cell = row.cells[index];
    const text = cell?.value ?? "";
    if (header === "" && text === "") return [];
    return [{ header, path: fields[index]?.path, text, scalar: cell }];
  });
}

function itemEntries(mapping: Mapping, kind: Kind): WrittenEntry[] {
  const flat = mapping.entries.flatMap((entry) => unfold(entry, ""));
  const fields = matchNames(
    flat.map(({ header }) => header),
    kind,
  );
  return flat.map(({ header, value }, index) => ({
    header,
    path: fields[index]?.path,
    text: textOf(value),
    scalar: value.type === "scalar" ? value : undefined,
  }));
}

/** The fields that a mapping gives whole; each of its parts has a column already. */
function takenApart(home: Home, kind: Kind): string[] {
  if (home.type !== "item") return [];
  const keys = home.mapping.entries
    .filter(({ value }) => value.type === "mapping")
    .map(({ key }) => key.value);
  return matchNames(keys, kind).flatMap((field) => field?.path ?? []);
}

function unfold({ key, value }: Entry, prefix: string): { header: string; value: Value }[] {
  const header = prefix + key.value;
  if (value.type !== "mapping" || value.entries.length === 0) return [{ header, value }];
  return value.entries.flatMap((entry) => unfold(entry, `${header}.`));
}

/** A value as the text of one cell: items apart by `; `, what is nested deeper as JSON. */
function textOf(value: Value): string {
  if (value.type === "scalar") return value.value;
  const isPlain =
    value.type === "list" &&
    value.items.every((item) => item.type === "scalar" && !/[;\n]/.test(item.value) && item.value !== "");
  if (isPlain) return plainText(value);
  return (value.type === "list" ? value.items : value.entries).length === 0
    ? ""
    : JSON.stringify(plain(value));
}

function plain(value: Value): unknown {
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.key.value, plain(entry.value)]));
}

function findMapping(value: Value, list: List | undefined, range: Range): Home {
  if (value.type === "scalar" || range.start < value.range.start || range.end > value.range.end)
    return { type: "other" };
  if (value.type === "mapping" && isSame(value.range, range)) return { type: "item", mapping: value, list };
  const inner = value.type === "list" ? value.items : value.entries.map((entry) => entry.value);
  for (const each of inner) {
    const found = findMapping(each, value.type === "list" ? value : undefined, range);
    if (found.type !== "other") return found;
  }
  return { type: "other" };
}

/** The scalar of a field that stands somewhere else than in the record's row or item: a section, a line of metadata. */
function scalarAt(record: RecordOf, path: string): Scalar | undefined {
  const { start, end } = record.at(path);
  const range = { start: start.offset, end: end.offset };
  return valuesOf(record.document).find((scalar) => isSame(scalar.range, range));
}

function valuesOf(document: Document): Scalar[] {
  const entries = [...document.metadata, ...document.sections.flatMap((section) => section.entries)];
  const cells = document.tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  return [...entries.flatMap(({ value }) => (value.type === "scalar" ? [value] : [])), ...cells];
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}
