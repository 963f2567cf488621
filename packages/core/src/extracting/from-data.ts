import type { Document } from "../document/document.ts";
import type { Entry, Mapping, Value } from "../document/value.ts";
import type { Kind } from "../kinds/kind.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import { matchNames } from "./match-columns.ts";
import type { WrittenField, WrittenRecord } from "./written-record.ts";

const anyCollection = ["items", "records", "entries", "register", "data"];

/**
 * The records of a YAML document: the root where it is a list, the list (or the mapping by id) below one of
 * the kind's collection keys, at the root or one level down. A root that is one record itself is not read here.
 */
export function fromData(document: Document, kind: Kind): WrittenRecord[] {
  const root = document.data;
  if (!root || document.format === "markdown") return [];
  if (root.type === "list") return fromCollection(root, document, kind);
  if (root.type !== "mapping") return [];
  const keys = new Set([...kind.collections, ...anyCollection].map(normaliseKey));
  const isCollection = (entry: Entry): boolean =>
    keys.has(normaliseKey(entry.key.value)) && entry.value.type !== "scalar";
  const direct = root.entries.filter(isCollection);
  const nested = root.entries.flatMap(({ value }) =>
    value.type === "mapping" ? value.entries.filter(isCollection) : [],
  );
  return (direct.length > 0 ? direct : nested).flatMap((entry) =>
    fromCollection(entry.value, document, kind),
  );
}

function fromCollection(value: Value, document: Document, kind: Kind): WrittenRecord[] {
  if (value.type === "list") {
    return value.items
      .flatMap((item) => (item.type === "mapping" ? [fromMapping(item, document, kind)] : []))
      .filter(isReal);
  }
  if (value.type !== "mapping") return [];
  return value.entries.flatMap(({ key, value: item }) => {
    if (item.type !== "mapping") return [];
    const record = fromMapping(item, document, kind);
    if (record.written.has("id")) return [record];
    const id: WrittenField = { value: { type: "scalar", ...key }, key: key.range };
    return [{ ...record, head: key.range, written: new Map([["id", id], ...record.written]) }];
  });
}

/** One mapping as a record; groups may be nested mappings or keys of their own. */
function fromMapping(mapping: Mapping, document: Document, kind: Kind): WrittenRecord {
  const written = fromEntries(mapping.entries, kind);
  const head = written.get("id")?.value.range ?? mapping.entries[0]?.key.range ?? mapping.range;
  return { kind, document, range: mapping.range, head, written };
}

/** The fields that entries name; a mapping below the name of a group gives the group's parts. */
export function fromEntries(entries: readonly Entry[], kind: Kind): Map<string, WrittenField> {
  const flat = entries.flatMap((entry) => (isGroup(entry, kind) ? unfold(entry) : [entry]));
  const columns = matchNames(
    flat.map((entry) => entry.key.value),
    kind,
  );
  const written = new Map<string, WrittenField>();
  columns.forEach((column, index) => {
    const entry = flat[index];
    if (column && entry) written.set(column.path, { value: entry.value, key: entry.key.range });
  });
  return written;
}

function isGroup(entry: Entry, kind: Kind): boolean {
  if (entry.value.type !== "mapping") return false;
  const key = normaliseKey(entry.key.value);
  return Object.entries(kind.fields).some(
    ([name, field]) =>
      field.fields !== undefined && [name, ...field.aliases].some((alias) => normaliseKey(alias) === key),
  );
}

function unfold(entry: Entry): Entry[] {
  if (entry.value.type !== "mapping") return [entry];
  return entry.value.entries.map((part) => ({
    key: { value: `${entry.key.value} ${part.key.value}`, range: part.key.range },
    value: part.value,
  }));
}

function isReal(record: WrittenRecord): boolean {
  const id = record.written.get("id")?.value;
  return record.written.size > 0 && !(id?.type === "scalar" && isPlaceholder(id.value));
}
