import type { Document } from "../document/document.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Recognition } from "../recognising/recognition.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { addDetails } from "./add-details.ts";
import { closingEntries } from "./closing-entries.ts";
import { fromData, fromEntries } from "./from-data.ts";
import { fromLists } from "./from-lists.ts";
import { fromSections, fromWholeDocument, hasPrefix } from "./from-sections.ts";
import { fromTables } from "./from-tables.ts";
import { mergeParts } from "./merge-parts.ts";
import type { SharedFields } from "./shared-fields.ts";
import type { WrittenField, WrittenRecord } from "./written-record.ts";

/** How few fields of its own a file must have to be one record of a kind that usually has many to a file. */
const fieldsOfOneRecord = 2;

/**
 * The records of a kind in a document that was recognised as holding it: rows, list items, sections with an
 * id, or the whole file as one record. `shared` are the fields that every document has: they make no record.
 */
export function extractRecords(
  document: Document,
  recognition: Recognition,
  shared: SharedFields,
): WrittenRecord[] {
  const { kind, section } = recognition;
  if (section) return mergeParts(fromTables(section.tables, document, kind));
  if (kind.form === "document") return [fromWholeDocument(document, kind)];
  const rows = mergeParts([...fromTables(document.tables, document, kind), ...fromData(document, kind)]);
  const several = addDetails(rows, mergeParts(fromSections(document, kind)));
  if (several.length > 0) return several;
  const items = fromLists(document, kind);
  if (items.length > 0) return items;
  if (document.format === "csv") return [];
  const whole = fromWholeDocument(document, kind);
  const own = [...whole.written].filter(
    ([path, field]) => !isShared(path, field, document, shared) || (path === "id" && isOwnId(whole)),
  );
  return own.length >= fieldsOfOneRecord ? [named(numbered(whole, document), document)] : [];
}

/** Whether a value is what documents say about themselves: an `Owner:` is none of a message's sender, a `Date:` no day of a course. */
function isShared(path: string, { key }: WrittenField, { text }: Document, shared: SharedFields): boolean {
  return shared.paths.has(path) || shared.names.has(normaliseKey(text.slice(key.start, key.end)));
}

/** Whether a file's id is that of one record, `R-012` or `RISK-2026-003`, and not the number of a document. */
function isOwnId({ written, kind }: WrittenRecord): boolean {
  const id = written.get("id")?.value;
  return (
    id?.type === "scalar" &&
    /^[a-z]+(?:[-_. ]?\d{4})?[-_. ]?\d+$/i.test(id.value) &&
    hasPrefix(id.value, kind)
  );
}

/** A record that has a file of its own has the id that stands in the file's title, where no field gives it: `Incident report INC-003`. */
function numbered(record: WrittenRecord, { title }: Document): WrittenRecord {
  if (!title || record.written.has("id")) return record;
  const id = [...title.value.matchAll(/[\p{L}\d]+(?:[-_.][\p{L}\d]+)*/gu)].find(
    ([word]) => /\d/.test(word) && hasPrefix(word, record.kind),
  );
  if (!id) return record;
  const value = { type: "scalar", value: id[0], range: title.range } as const;
  return { ...record, written: new Map([["id", { value, key: title.range }], ...record.written]) };
}

/** A record that has a file of its own is called by the file's title, where no field names it. */
function named(record: WrittenRecord, { title }: Document): WrittenRecord {
  const [name] = record.kind.names;
  if (!title || name === undefined || record.kind.names.some((path) => record.written.has(path)))
    return record;
  const field: WrittenField = { value: { type: "scalar", ...title }, key: title.range };
  return { ...record, written: new Map([...record.written, [name, field]]) };
}

/** The document's own record of a kind that every document holds (document control), where it has some of its fields. */
export function extractUniversal(
  document: Document,
  kind: Kind,
  recognised: boolean,
): WrittenRecord | undefined {
  const written = new Map([
    ...fromEntries(closingEntries(document, kind), kind),
    ...fromEntries(document.metadata, kind),
  ]);
  if (!recognised && [...written.keys()].filter((path) => path !== "title").length < fieldsOfOneRecord)
    return undefined;
  const title = document.title;
  if (title && !written.has("title") && "title" in kind.fields) {
    written.set("title", { value: { type: "scalar", ...title }, key: title.range });
  }
  const head = title?.range ??
    document.metadata[0]?.key.range ?? { start: 0, end: document.text.search(/[\r\n]|$/) };
  return {
    kind,
    document,
    range: { start: 0, end: document.text.length },
    head,
    written,
    label: title?.value ?? document.path,
  };
}
