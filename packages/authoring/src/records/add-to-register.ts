import {
  type Document,
  type Edit,
  type Kind,
  type List,
  matchNames,
  type RecordOf,
  type Table,
  type Value,
} from "@aims-lint/core";
import { CannotWriteError } from "../cannot-write-error.ts";
import type { Spot } from "../registers/add-rows.ts";
import { fieldKey } from "../registers/field-key.ts";
import { type NewRecord, textFor } from "./new-record.ts";

/** The kind of a new record, in the organisation's words, and what it stands behind: the last record where that is not said. */
interface Context {
  readonly kind: Kind;
  readonly after?: RecordOf | "header" | undefined;
  /** The keys of an item where there is no other. */
  readonly firstKeys?: readonly string[];
}

/**
 * The edit that adds a record to a register, laid out as its others. What nobody said stays empty.
 * @throws {CannotWriteError} for a value that has no place there, and for a text that cannot be written.
 */
export function addToRegister(document: Document, spot: Spot, record: NewRecord, context: Context): Edit {
  const edit =
    spot.type === "table"
      ? addRow(document, spot.table, record, context)
      : addItem(document, spot.list, record, context);
  if (edit) return edit;
  throw new CannotWriteError(
    `${document.path} takes no further record as it is written.`,
    "Look at its last rows, and at characters that nobody sees in the values.",
  );
}

/** Whether a register has a place for ids; where it has none, its records are known by their names. */
export function takesIds(spot: Spot, kind: Kind): boolean {
  if (spot.type === "table")
    return matchNames(
      spot.table.header.map(({ value }) => value),
      kind,
    ).some((field) => field?.path === "id");
  const keys = [...usualKeys(spot.list).keys()];
  return keys.length === 0 || matchNames(keys, kind).some((field) => field?.path === "id");
}

function addRow(
  document: Document,
  table: Table,
  record: NewRecord,
  { kind, after }: Context,
): Edit | undefined {
  const headers = table.header.map(({ value }) => value);
  const fields = matchNames(headers, kind);
  const paths = fields.map((field) => field?.path);
  const names = kind.names.filter((name) => paths.includes(name));
  const nameless = record.name !== "" && names.length === 0 ? describing(kind, paths) : names;
  const homeless = record.values.filter(
    ({ path, name, text }) =>
      text !== "" && (path === undefined ? !headers.includes(name) : !paths.includes(path)),
  );
  if (homeless.length > 0)
    throw noColumn(
      homeless.map(({ path, name }) => path ?? name),
      document,
      headers,
    );
  if (record.name !== "" && nameless.length === 0) throw noColumn(["the name"], document, headers);
  const cells = headers.map((header, index) => {
    const own = record.values.find(({ path, name }) => path === undefined && name === header);
    return own?.text ?? textFor(record, paths[index], nameless);
  });
  if (after === "header") return document.writing.addRow(table, cells, after);
  const row = after && table.rows.find(({ range }) => range.start === after.range.start);
  return document.writing.addRow(table, cells, row);
}

/** Where records have no name, what describes them takes what somebody calls a new one: `Description`, `Concern`. */
function describing(kind: Kind, paths: readonly (string | undefined)[]): string[] {
  const texts = kind.paths.filter(
    ({ path, field }) => field.type === "text" && !path.includes(".") && paths.includes(path),
  );
  return [texts.find(({ path }) => path === "description") ?? texts[0]].flatMap((found) => found?.path ?? []);
}

function noColumn(
  names: readonly string[],
  { path }: Document,
  headers: readonly string[],
): CannotWriteError {
  return new CannotWriteError(
    `${path} has no column for ${names.join(", ")}.`,
    `Its columns are ${headers.filter((header) => header !== "").join(", ")}. Add a column to the table, or leave the value out.`,
  );
}

function addItem(
  document: Document,
  list: List,
  record: NewRecord,
  { kind, after, firstKeys = [] }: Context,
): Edit | undefined {
  const keys = list.items.length > 0 ? usualKeys(list) : new Map(firstKeys.map((key) => [key, false]));
  const fields = matchNames([...keys.keys()], kind);
  const paths = fields.map((field) => field?.path);
  const names = kind.names.filter((name) => paths.includes(name));
  const titled =
    names.length > 0 || record.name === ""
      ? names
      : paths.includes("description")
        ? ["description"]
        : kind.names.slice(0, 1);
  const known = [...keys].map(([key, isList], index) => {
    const own = record.values.find(({ path, name }) => path === undefined && name === key);
    return [key, own?.text ?? textFor(record, paths[index], titled), isList] as const;
  });
  const said = [
    ...(takesIds({ type: "list", list }, kind) ? ["id"] : []),
    ...titled,
    ...record.values.map(({ path }) => path),
  ];
  const missing = [...new Set(said)].flatMap((path) => {
    const text = textFor(record, path, titled);
    return path === undefined || text === "" || paths.includes(path)
      ? []
      : [[fieldKey(path), text, isListField(kind, path)] as const];
  });
  const entries = [
    ...missing.filter(([key]) => key === "id"),
    ...known,
    ...missing.filter(([key]) => key !== "id"),
  ].map(([key, text, isList]) => [key, isList ? pieces(text) : text] as const);
  const item = typeof after === "object" && list.items.find(({ range }) => range.start === after.range.start);
  return document.writing.addItem(list, entries, item || undefined);
}

/** The keys that at least half of the items have, in the order of the last, and whether they hold lists. */
function usualKeys({ items }: List): Map<string, boolean> {
  const mappings = items.flatMap((item) => (item.type === "mapping" ? [item.entries] : []));
  const usual = new Map<string, Value[]>();
  for (const { key, value } of mappings.toReversed().flat())
    usual.set(key.value, [...(usual.get(key.value) ?? []), value]);
  const common = [...usual].filter(
    ([, values]) =>
      values.length * 2 >= mappings.length &&
      values.every(({ type }) => type !== "mapping") &&
      !values.some((value) => value.type === "list" && value.items.some(({ type }) => type !== "scalar")),
  );
  return new Map(common.map(([key, values]) => [key, values.some(({ type }) => type === "list")]));
}

function isListField({ paths }: Kind, path: string): boolean {
  const field = paths.find((known) => known.path === path)?.field;
  return field?.schema.safeParse([]).success ?? false;
}

function pieces(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}
