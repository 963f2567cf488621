import {
  applyEdits,
  type FileChange,
  findGuidance,
  type Kind,
  matchNames,
  normaliseKey,
  type Pack,
  type SkeletonDocument,
} from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { composeRegister, type Layout } from "../registers/compose-register.ts";
import { fieldKey, fieldTitle } from "../registers/field-key.ts";
import { planSkeleton } from "../skeleton/plan-skeleton.ts";
import { type NewRecord, textFor } from "./new-record.ts";

/** What is known of the project in which something begins. */
export interface Beginning {
  /** The folder of the AIMS, relative to the project. */
  readonly root: string;
  readonly layout: Layout;
  readonly metadata: "front-matter" | "table";
  readonly packs: readonly Pack[];
}

/** What a new register or document would be called, where nobody says. */
export function usualPath(kind: Kind, { root, layout, packs }: Beginning): string {
  const name = normaliseKey(kind.titles[0] ?? kind.name).replaceAll(" ", "-");
  const planned = skeletonOf(kind, packs)?.path.replace(/\{\w+\}/g, "new") ?? name;
  const ending = { markdown: "md", yaml: "yaml", csv: "csv" }[kind.form === "document" ? "markdown" : layout];
  return `${root === "" ? "" : `${root}/`}${kind.form === "document" ? planned : name}.${ending}`;
}

/** The document of a skeleton that is of a kind. */
function skeletonOf(kind: Kind, packs: readonly Pack[]): SkeletonDocument | undefined {
  return packs
    .flatMap(({ skeleton }) => skeleton?.documents ?? [])
    .find((document) => kind.declarations.has(normaliseKey(document.kind)));
}

/** The first register of a kind, with its first record. Its columns are those of the skeleton, or else the fields of the kind. */
export function beginRegister(kind: Kind, record: NewRecord, path: string, beginning: Beginning): FileChange {
  const said = new Set(record.values.map((value) => value.path));
  const isNamed = record.name !== "";
  const usual = columnsOf(kind, beginning.packs);
  const wanted = [...said].filter((column) => column !== undefined && !usual.includes(column));
  const named =
    isNamed && kind.names[0] !== undefined && !usual.includes(kind.names[0]) ? [kind.names[0]] : [];
  const paths = [
    ...usual.slice(0, 1),
    ...named,
    ...usual.slice(1),
    ...wanted.flatMap((column) => column ?? []),
  ];
  const columns = paths.map((column) => ({ header: fieldTitle(column), path: column }));
  const cells = paths.map((column) => textFor(record, column, kind.names));
  const layout = /\.ya?ml$/i.test(path) ? "yaml" : path.endsWith(".csv") ? "csv" : "markdown";
  const text = composeRegister({ columns, rows: [{ from: "The record", cells }] }, kind, layout);
  if (layout !== "yaml") return { path, before: undefined, after: text };
  // An item says every field, so that people see what to fill in.
  const empty = parseDocument(
    path,
    `title: ${kind.titles[0] ?? kind.name}\n\n${kind.collections[0] ?? kind.name}: []\n`,
  );
  const list = empty.data?.type === "mapping" ? empty.data.entries[1]?.value : undefined;
  const edit =
    list?.type === "list" &&
    empty.writing.addItem(
      list,
      paths.map((column, index) => [fieldKey(column), cells[index] ?? ""] as const),
    );
  return { path, before: undefined, after: edit ? applyEdits(empty.text, [edit]) : text };
}

/** The fields that a first register asks for, in their order. */
function columnsOf(kind: Kind, packs: readonly Pack[]): string[] {
  const parts = packs.flatMap(({ skeleton }) => skeleton?.documents ?? []).flatMap(({ parts: all }) => all);
  const headers = parts.flatMap(({ columns }) => (columns ? [columns.map(({ header }) => header)] : []));
  const read = headers.map((names) => matchNames(names, kind).flatMap((field) => field?.path ?? []));
  const own =
    skeletonOf(kind, packs)?.parts.flatMap(({ columns }) =>
      columns
        ? [
            matchNames(
              columns.map(({ header }) => header),
              kind,
            ).flatMap((field) => field?.path ?? []),
          ]
        : [],
    ) ?? [];
  const best =
    own.filter((paths) => paths.includes("id"))[0] ??
    read
      .filter((paths, index) => paths.includes("id") && paths.length === headers[index]?.length)
      .toSorted((a, b) => b.length - a.length)[0];
  if (best && best.length > 3) return ["id", ...best.filter((path) => path !== "id")];
  const plain = kind.paths
    .filter(({ path, field }) => !path.includes(".") && field.type !== "section" && path !== kind.rest)
    .map(({ path }) => path);
  return ["id", ...plain.filter((path) => path !== "id")].slice(0, 14);
}

/** The first document of a kind: the one of the skeleton with its guidance, or its headings and empty metadata. */
export function beginDocument(kind: Kind, record: NewRecord, path: string, beginning: Beginning): FileChange {
  const planned = skeletonOf(kind, beginning.packs);
  const title =
    record.name || planned?.title.replace(/\s*[{][^}]*[}]\s*/g, " ").trim() || kind.titles[0] || kind.name;
  const document: SkeletonDocument = planned ?? {
    path,
    kind: kind.types[0] ?? kind.name,
    id: record.id,
    title,
    why: "",
    fields: plainFields,
    parts: sectionsOf(kind),
  };
  const system = { id: textFor(record, "system", []) || "SYS-001", name: record.name, roles: [] };
  const { each: _each, needed: _needed, ...single } = { ...document, id: record.id || document.id, title };
  const [change] = planSkeleton(
    { roles: [], documents: [{ ...single, parts: single.parts.map(({ rows: _rows, ...part }) => part) }] },
    {
      organisation: "the organisation",
      root: "",
      systems: [system],
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
    kind.form === "document" ||
    (planned !== undefined &&
      !planned.parts.some(
        ({ columns }) =>
          columns &&
          isRegisterOf(
            columns.map(({ header }) => header),
            kind,
          ),
      ))
  );
}

function isRegisterOf(headers: readonly string[], kind: Kind): boolean {
  const paths = matchNames(headers, kind).flatMap((field) => field?.path ?? []);
  return paths.includes("id") && paths.length > 1;
}
