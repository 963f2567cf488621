import {
  applyEdits,
  type FileChange,
  findGuidance,
  type Kind,
  matchNames,
  normaliseKey,
  type Pack,
  type SkeletonDocument,
  type SkeletonPart,
} from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { CannotWriteError } from "../cannot-write-error.ts";
import { composeRegister, type Layout } from "../registers/compose-register.ts";
import { fieldKey, fieldTitle } from "../registers/field-key.ts";
import { planSkeleton } from "../skeleton/plan-skeleton.ts";
import { parseId } from "./id-scheme.ts";
import { type NewRecord, textFor } from "./new-record.ts";

/** What is known of the project in which something begins. */
export interface Beginning {
  /** The folder of the AIMS, relative to the project. */
  readonly root: string;
  readonly layout: Layout;
  readonly metadata: "front-matter" | "table";
  readonly packs: readonly Pack[];
  /** The system that a document of its own is about. */
  readonly system?: { readonly id: string; readonly name: string };
}

/** What a new register or document would be called, where nobody says. */
export function usualPath(kind: Kind, beginning: Beginning): string {
  const { packs, system } = beginning;
  const planned = beginsAsDocument(kind, packs) ? skeletonOf(kind, packs)?.path : undefined;
  if (planned !== undefined)
    return `${folderOf(beginning)}${planned.replace("{id}", system?.id.toLowerCase() ?? "new")}.md`;
  return registerPath(kind, kind.form === "document" ? { ...beginning, layout: "markdown" } : beginning);
}

/** What a new register of many records would be called, where nobody says. */
export function registerPath(kind: Kind, beginning: Pick<Beginning, "root" | "layout">): string {
  const name = normaliseKey(kind.titles[0] ?? kind.name).replaceAll(" ", "-");
  const ending = { markdown: "md", yaml: "yaml", csv: "csv" }[beginning.layout];
  return `${folderOf(beginning)}${name}.${ending}`;
}

function folderOf({ root }: Pick<Beginning, "root">): string {
  return root === "" ? "" : `${root}/`;
}

/** Whether the first document of a kind is about one system. */
export function isForOneSystem(kind: Kind, packs: readonly Pack[]): boolean {
  return beginsAsDocument(kind, packs) && (skeletonOf(kind, packs)?.each ?? false);
}

/** The id of a first record, as the skeleton has it: that of the document, or the example in the column. */
export function firstId(kind: Kind, { packs, system }: Beginning): string | undefined {
  const planned = skeletonOf(kind, packs);
  const number = system?.id.replace(/^[A-Za-z]+-/, "") ?? "001";
  if (beginsAsDocument(kind, packs)) return planned?.id.replace("{id}", number);
  const columns = planned?.parts.flatMap((part) => part.columns ?? []) ?? [];
  const write = columns.find(({ key }) => key === "id")?.write;
  return write !== undefined && parseId(write) ? write : undefined;
}

/** The document of a skeleton that is of a kind. */
function skeletonOf(kind: Kind, packs: readonly Pack[]): SkeletonDocument | undefined {
  return packs
    .flatMap(({ skeleton }) => skeleton?.documents ?? [])
    .find((document) => kind.declarations.has(normaliseKey(document.kind)));
}

/** The first register of a kind, with its first record. Its columns are those of the skeleton, or else the fields of the kind. */
export function beginRegister(kind: Kind, record: NewRecord, path: string, { packs }: Beginning): FileChange {
  const usual = columnsOf(kind, packs);
  const said = [record.name === "" ? undefined : kind.names[0], ...record.values.map((value) => value.path)];
  const missing = [...new Set(said)].filter(
    (each) => each !== undefined && !usual.some((column) => column.path === each),
  );
  const added = missing.flatMap((each) =>
    each === undefined ? [] : [{ path: each, header: fieldTitle(each) }],
  );
  const columns = [...usual.slice(0, 1), ...added, ...usual.slice(1)];
  const cells = columns.map((column) => textFor(record, column.path, kind.names));
  const layout = /\.ya?ml$/i.test(path) ? "yaml" : path.endsWith(".csv") ? "csv" : "markdown";
  if (layout === "yaml") return { path, before: undefined, after: composeItem(kind, path, columns, cells) };
  const text = composeRegister({ columns, rows: [{ from: "The record", cells }] }, kind, layout);
  return { path, before: undefined, after: text };
}

/** An item that has every field, so that people see what to fill in. */
function composeItem(kind: Kind, path: string, columns: readonly Column[], cells: readonly string[]): string {
  const title = kind.titles[0] ?? kind.name;
  const empty = parseDocument(path, `title: ${title}\n\n${kind.collections[0] ?? kind.name}: []\n`);
  const list = empty.data?.type === "mapping" ? empty.data.entries[1]?.value : undefined;
  const entries = columns.map((column, index) => [fieldKey(column.path), cells[index] ?? ""] as const);
  const edit = list?.type === "list" ? empty.writing.addItem(list, entries) : undefined;
  if (edit) return applyEdits(empty.text, [edit]);
  throw new CannotWriteError(
    `${path} cannot hold the values that were given.`,
    "Look for characters that nobody sees in them.",
  );
}

/** The keys that the first item of a list has. */
export function firstKeys(kind: Kind, packs: readonly Pack[]): string[] {
  return columnsOf(kind, packs).map(({ path }) => fieldKey(path));
}

interface Column {
  readonly path: string;
  readonly header: string;
}

/** The columns that a first register has, in their order: those of the skeleton, or else the first fields of the kind. */
function columnsOf(kind: Kind, packs: readonly Pack[]): Column[] {
  const own = skeletonOf(kind, packs)?.parts ?? [];
  const all = packs.flatMap(({ skeleton }) => skeleton?.documents ?? []).flatMap(({ parts }) => parts);
  const isWhole = ({ columns = [] }: SkeletonPart): boolean =>
    columnsIn({ columns }, kind).length === columns.length;
  const best = [...own, ...all.filter(isWhole)]
    .map((part) => columnsIn(part, kind))
    .find((columns) => columns.length > 3);
  const plain = kind.paths.filter(
    ({ path, field }) => !path.includes(".") && field.type !== "section" && path !== kind.rest,
  );
  const columns = best ?? plain.slice(0, 14).map(({ path }) => ({ path, header: fieldTitle(path) }));
  const id = columns.find(({ path }) => path === "id") ?? { path: "id", header: "ID" };
  return [id, ...columns.filter(({ path }) => path !== "id")];
}

/** The columns of a part that are fields of a kind, where it has the id of one. */
function columnsIn({ columns = [] }: Pick<SkeletonPart, "columns">, kind: Kind): Column[] {
  const fields = matchNames(
    columns.map(({ header }) => header),
    kind,
  );
  if (!fields.some((field) => field?.path === "id")) return [];
  return columns.flatMap(({ header }, index) => {
    const path = fields[index]?.path;
    return path === undefined ? [] : [{ path, header }];
  });
}

/** The first document of a kind: the one of the skeleton with its guidance, or its headings and empty metadata. */
export function beginDocument(kind: Kind, record: NewRecord, path: string, beginning: Beginning): FileChange {
  const planned = skeletonOf(kind, beginning.packs);
  const known =
    planned && beginning.system?.name === "" ? planned.title.replace("{name}", "").trim() : planned?.title;
  const title = record.name || known || kind.titles[0] || kind.name;
  const { id, parts, fields = plainFields } = planned ?? { id: record.id, parts: sectionsOf(kind) };
  const document: SkeletonDocument = {
    path,
    kind: planned?.kind ?? kind.types[0] ?? kind.name,
    id: record.id || id,
    title,
    why: "",
    fields,
    parts: parts.map(({ rows: _rows, ...part }) => part),
    each: true,
  };
  const [change] = planSkeleton(
    { roles: [], documents: [document] },
    {
      organisation: "the organisation",
      root: "",
      systems: [{ id: "", name: "", ...beginning.system, roles: [] }],
      metadata: beginning.metadata,
      registers: "markdown",
    },
  );
  return { path, before: undefined, after: fillIn(change?.after ?? "", path, kind, record) };
}

const plainFields = ["version", "status", "owner", "approver", "approved_on", "next_review"].map((key) => ({
  key,
  value: "",
}));

function sectionsOf(kind: Kind): SkeletonDocument["parts"] {
  return kind.paths
    .filter(({ field }) => field.section)
    .map(({ path, field }) => ({
      heading: fieldTitle(path),
      write: field.summary || `${fieldTitle(path)}.`,
    }));
}

/** Puts what is said into the metadata, in the place of guidance too. */
function fillIn(text: string, path: string, kind: Kind, record: NewRecord): string {
  return record.values.reduce((written, value) => {
    const document = parseDocument(path, written);
    const at = document.metadata.findIndex(
      (_, index) =>
        matchNames(
          document.metadata.map(({ key }) => key.value),
          kind,
        )[index]?.path === value.path,
    );
    const entry = document.metadata[at];
    const edit =
      entry?.value.type === "scalar"
        ? document.writing.replace(entry.value, value.text)
        : document.writing.addMetadata(value.name, value.text);
    if (!edit) return written;
    const answered = applyEdits(written, [edit]);
    return withoutGuidanceOn(answered, path, edit.range.start);
  }, text);
}

/** An answer has come where guidance stood on the line. */
function withoutGuidanceOn(text: string, path: string, at: number): string {
  const document = parseDocument(path, text);
  const line = document.locate({ start: at, end: at }).start.line;
  const guidance = findGuidance(document).find((range) => document.locate(range).start.line === line);
  return guidance ? text.slice(0, guidance.start).trimEnd() + text.slice(guidance.end) : text;
}

/** Whether a first record of a kind is a document of its own, and no row of a register. */
export function beginsAsDocument(kind: Kind, packs: readonly Pack[]): boolean {
  const planned = skeletonOf(kind, packs);
  return (
    kind.form === "document" || planned?.parts.every((part) => columnsIn(part, kind).length < 2) === true
  );
}
