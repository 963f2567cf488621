import {
  applyEdits,
  type Document,
  type Edit,
  type Entry,
  type Kind,
  matchNames,
  normaliseKey,
  type RecordOf,
} from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { CannotWriteError } from "../cannot-write-error.ts";
import { fieldKey, fieldTitle } from "../registers/field-key.ts";
import { type NewRecord, textFor } from "./new-record.ts";
import { titleLike } from "./title-like.ts";

const declared = new Set([
  "kind",
  "type",
  "document type",
  "document kind",
  "doc type",
  "record type",
  "aims kind",
]);

/** The kinds that a file is read by: the record's own, and those that every document holds. */
interface Context {
  readonly kind: Kind;
  readonly universal: readonly Kind[];
}

/**
 * The text of a file for a record, as one beside it is written: the same lines of metadata, headings and tables, with nothing in them
 * but what is said of the new record.
 * @throws {CannotWriteError} where that file has no place for something that is said.
 */
export function writeBeside(sibling: RecordOf, record: NewRecord, context: Context): string {
  const { document } = sibling;
  const title = titleLike(sibling, record, context.kind);
  const edits = [...entryEdits(document, sibling, record, title, context)];
  const heading =
    document.format === "markdown" ? document.sections.find(({ depth }) => depth === 1) : undefined;
  const titled =
    heading &&
    document.writing.replace(
      { type: "scalar", ...heading.heading },
      titleLike(sibling, record, context.kind, heading.heading.value),
    );
  if (heading && titled && !edits.some(({ range }) => range.start === titled.range.start)) edits.push(titled);
  const kept = keepOutline(document);
  const inside = edits.filter(({ range }) =>
    kept.some(({ start, end }) => range.start >= start && range.end <= end),
  );
  const text = pieces(document, kept, inside);
  const missing = unplaced(document, record, context, text);
  return missing.length === 0 ? text : addMissing(document.path, text, missing);
}

/** Edits that empty the metadata, or fill in what is said. */
function entryEdits(
  document: Document,
  sibling: RecordOf,
  record: NewRecord,
  title: string,
  context: Context,
): Edit[] {
  const entries =
    document.data?.type === "mapping" && document.format === "yaml"
      ? document.data.entries
      : document.metadata;
  return leaves(entries).flatMap((entry) => {
    const text = textOf(entry, entries, sibling, record, title, context);
    if (text === undefined) return [];
    const edit = text === "" ? clear(document, entry) : fill(document, entry, text);
    return edit ? [edit] : [];
  });
}

/** Entries that hold no mapping, those within mappings too, each once. */
function leaves(entries: readonly Entry[]): Entry[] {
  const all = entries.flatMap((entry): Entry[] =>
    entry.value.type === "mapping" ? leaves(entry.value.entries) : [entry],
  );
  return all.filter(
    ({ key }, index) => all.findIndex((other) => other.key.range.start === key.range.start) === index,
  );
}

/** What the new file says for an entry; `undefined` where it stays as it is. */
function textOf(
  entry: Entry,
  all: readonly Entry[],
  sibling: RecordOf,
  record: NewRecord,
  title: string,
  { kind, universal }: Context,
): string | undefined {
  if (declared.has(normaliseKey(entry.key.value))) return undefined;
  const keys = leaves(all).map(({ key }) => key.value);
  const at = keys.indexOf(entry.key.value);
  const path = matchNames(keys, kind)[at]?.path;
  const given = textFor(record, path, kind.names);
  if (given !== "" && !(kind.names.includes(path ?? "") && hasTitle(sibling, entry))) return given;
  const shared = universal
    .map((each) => matchNames(keys, each)[at]?.path)
    .find((found) => found !== undefined);
  if (path === "id" || shared === "id") return record.id;
  return hasTitle(sibling, entry) || shared === "title" ? title : "";
}

function hasTitle({ document }: RecordOf, { value }: Entry): boolean {
  return value.type === "scalar" && document.title?.range.start === value.range.start;
}

function fill(document: Document, { key, value }: Entry, text: string): Edit | undefined {
  if (value.type === "scalar") return document.writing.replace(value, text);
  const written = `[${text
    .split(/[,;]/)
    .map((piece) => plainOrQuoted(piece.trim()))
    .join(", ")}]`;
  return {
    path: document.path,
    range: { start: behindColon(document, key), end: value.range.end },
    text: ` ${written}`,
  };
}

function plainOrQuoted(text: string): string {
  return /^[A-Za-z]+[-.]\d[\w.-]*$/.test(text) ? text : JSON.stringify(text);
}

/** Nothing in the place of a value: where it is YAML, nothing behind the colon. */
function clear(document: Document, entry: Entry): Edit | undefined {
  const { key, value } = entry;
  const isYaml = document.data?.type === "mapping" && isWithin(document, key.range.start);
  if (value.type === "scalar" && (!isYaml || document.path.endsWith(".json")))
    return document.writing.replace(value, "");
  if (value.type === "mapping" || !isYaml) return undefined;
  const quote = document.text.charAt(value.range.start - 1);
  const isQuoted =
    value.type === "scalar" && /["']/.test(quote) && document.text.charAt(value.range.end) === quote;
  const end = value.range.end + (isQuoted ? 1 : 0);
  return {
    path: document.path,
    range: { start: behindColon(document, key), end },
    text: document.path.endsWith(".json") ? " []" : "",
  };
}

function isWithin({ data }: Document, at: number): boolean {
  return data !== undefined && at >= data.range.start && at < data.range.end;
}

function behindColon({ text }: Document, { range }: Entry["key"]): number {
  return text.indexOf(":", range.end) + 1;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What of a page stands in every one of its kind: all up to the end of its metadata, the headings, the heads of tables. */
function keepOutline(document: Document): Piece[] {
  const { text, sections, metadata, tables, format } = document;
  if (format !== "markdown") return [{ start: 0, end: text.length }];
  const second =
    sections.find((section, index) => index > 0 || section.depth > 1)?.range.start ?? text.length;
  const inHead = metadata.filter(({ key }) => key.range.start < second);
  const first = sections.find(({ depth }) => depth === 1);
  const last = Math.max(
    first && first.range.start < second ? first.body.start : 0,
    ...inHead.map(({ value }) => value.range.end),
  );
  const lineEnd = endOfLine(text, last);
  const comment = document.comments.find(({ start, end }) => start < last && last <= end);
  const front = document.data && /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/.exec(text)?.[0].length;
  const head = { start: 0, end: Math.min(second, Math.max(lineEnd, comment?.end ?? 0, front ?? 0)) };
  const headings = sections.map(({ range, body }) => ({ start: range.start, end: body.start }));
  const heads = tables.flatMap(({ header, range }) => {
    const [cell] = header;
    if (!cell) return [];
    const delimiter = endOfLine(text, endOfLine(text, cell.range.start) + 2);
    return [{ start: range.start, end: Math.min(delimiter, range.end) }];
  });
  return [
    head,
    ...[...headings, ...heads].filter(({ start }) => start >= head.end).toSorted((a, b) => a.start - b.start),
  ];
}

function endOfLine(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end === -1 ? text.length : at + end;
}

function pieces({ text, format }: Document, kept: readonly Piece[], edits: readonly Edit[]): string {
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const written = kept.map(({ start, end: stop }) =>
    applyEdits(
      text.slice(start, stop),
      edits
        .filter(({ range }) => range.start >= start && range.end <= stop)
        .map(({ range, text: fresh }) => ({
          range: { start: range.start - start, end: range.end - start },
          text: fresh,
        })),
    ),
  );
  return format === "markdown" ? written.map(withoutTrails).join(end + end) + end : written.join("");
}

/** Without the blank behind a name whose value is gone; two blanks break a line and stay. */
export function withoutTrails(text: string): string {
  return text.trimEnd().replace(/(?<=\S)[ \t](?=\r?\n|$)/g, "");
}

/** What is said of the record and stands nowhere in the file. */
function unplaced(
  document: Document,
  record: NewRecord,
  { kind }: Context,
  text: string,
): (readonly [string, string])[] {
  const fresh = parseDocument(document.path, text);
  const entries = leaves(
    fresh.data?.type === "mapping" && fresh.format === "yaml" ? fresh.data.entries : fresh.metadata,
  );
  const paths = matchNames(
    entries.map(({ key }) => key.value),
    kind,
  ).map((field) => field?.path);
  return record.values
    .filter(({ path, text: value }) => path !== undefined && value !== "" && !paths.includes(path))
    .map(({ path = "", text: value }) => [path, value] as const);
}

function addMissing(path: string, text: string, missing: readonly (readonly [string, string])[]): string {
  return missing.reduce((written, [name, value]) => {
    const document = parseDocument(path, written);
    const isData = document.data !== undefined;
    const edit = document.writing.addMetadata(isData ? fieldKey(name) : fieldTitle(name), value);
    if (edit) return applyEdits(written, [edit]);
    throw new CannotWriteError(
      `${path} has no place for ${name}, as the files beside it are written.`,
      "Leave the value out, and write it into the new file by hand.",
    );
  }, text);
}
