import {
  type Document,
  type Entry,
  type Mapping,
  plainText,
  type Scalar,
  type Table,
  type Value,
} from "@aims-lint/core";

/** A column of a table, or a key that the items of a YAML list have. */
export interface Column {
  readonly header: string;
  /** What stands in it, by row; `undefined` where a row has none. */
  readonly values: readonly (Value | undefined)[];
}

/** Rows with named cells, however they are written. */
export interface Grid {
  readonly document: Document;
  readonly columns: readonly Column[];
  readonly rows: number;
  /** The headings that it stands under, the nearest last; of a YAML list its key. */
  readonly headings: readonly string[];
  /** The key of a list in a mapping; `undefined` elsewhere. */
  readonly key: string | undefined;
}

/** Every table of a document, or every list of mappings of a YAML file. */
export function gridsOf(document: Document): Grid[] {
  if (document.format === "yaml") return fromData(document);
  return document.tables.map((table) => fromTable(table, document));
}

function fromTable(table: Table, document: Document): Grid {
  const headings = document.sections
    .filter(({ heading, tables }) => tables.includes(table) && heading.value !== "")
    .map(({ heading }) => heading.value);
  return {
    document,
    columns: table.header.map(({ value }, index) => ({
      header: value,
      values: table.rows.map(({ cells }) => cells[index]),
    })),
    rows: table.rows.length,
    headings,
    key: undefined,
  };
}

function fromData(document: Document): Grid[] {
  const { data } = document;
  if (data?.type === "list") return fromItems(data.items, document, undefined);
  if (data?.type !== "mapping") return [];
  return data.entries.flatMap(({ key, value }) => fromCollection(value, document, key));
}

function fromCollection(value: Value, document: Document, { value: key }: Pick<Scalar, "value">): Grid[] {
  if (value.type === "list") return fromItems(value.items, document, key);
  if (value.type !== "mapping") return [];
  return value.entries.flatMap((entry) =>
    entry.value.type === "list" ? fromItems(entry.value.items, document, entry.key.value) : [],
  );
}

function fromItems(items: readonly Value[], document: Document, key: string | undefined): Grid[] {
  const mappings = items.filter((item): item is Mapping => item.type === "mapping");
  if (mappings.length === 0 || mappings.length < items.length) return [];
  const rows = mappings.map((mapping) => new Map(mapping.entries.flatMap(flatten)));
  const headers = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const columns = headers.map((header) => ({ header, values: rows.map((row) => row.get(header)) }));
  return [{ document, columns, rows: rows.length, headings: key === undefined ? [] : [key], key }];
}

/** `residual: { level: 4 }` is a column `residual level`. */
function flatten({ key, value }: Entry): [string, Value][] {
  if (value.type !== "mapping") return [[key.value, value]];
  const parts = value.entries.filter((part) => part.value.type === "scalar");
  return parts.map((part) => [`${key.value} ${part.key.value}`, part.value]);
}

/** The texts of a column that say something, each as often as it stands there. */
export function textsOf({ values }: Column): string[] {
  return values.flatMap((value) => {
    const text = value === undefined ? "" : plainText(value).trim();
    return text === "" ? [] : [text];
  });
}
