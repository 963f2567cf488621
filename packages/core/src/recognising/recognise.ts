import type { Document } from "../document/document.ts";
import type { Range } from "../document/range.ts";
import type { Entry, Value } from "../document/value.ts";
import { matchColumns } from "../extracting/match-columns.ts";
import { plainText } from "../fields/plain-text.ts";
import type { Kind } from "../kinds/kind.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { indexNames, readTitle, sharesWord, stem, type Title } from "../text/title.ts";
import type { RecognisedBy, Recognition } from "./recognition.ts";

/** What recognition may ask besides the document. */
export interface RecognitionContext {
  /** The kinds of all packs. */
  readonly kinds: readonly Kind[];
  /** The kinds that the configuration gives to a path; `undefined` where it says nothing. */
  readonly configured: (path: string) => readonly Kind[] | undefined;
  /** Whether a path, relative to the root of the AIMS, fits one of a kind's locations. */
  readonly located: (path: string, kind: Kind) => boolean;
}

/** The kinds that a document holds, and those that it seemed to hold but does not, with the reason. */
export interface Recognised {
  readonly kinds: readonly Recognition[];
  readonly declined: readonly { readonly kind: Kind; readonly reason: string }[];
}

const start: Range = { start: 0, end: 0 };

/** What the tiers ask: the context, and which kinds a title means. */
interface Lookup extends RecognitionContext {
  readonly meant: (title: Title) => ReadonlySet<Kind>;
}

/** Makes the recognition of many documents; see `recognise`. */
export function createRecogniser(context: RecognitionContext): (document: Document) => Recognised {
  const kinds = context.kinds.filter((kind) => !kind.universal);
  const meant = indexNames(kinds.map((kind) => [kind, kind.titleNames] as const));
  return (document) => recognise(document, { ...context, kinds, meant });
}

/**
 * Says which kinds a document holds. The strongest evidence decides: the configuration, a declared kind,
 * the file name or title, the document's id, its location. Headings are asked besides, for
 * documents that hold a register in a section.
 */
function recognise(document: Document, context: Lookup): Recognised {
  const { kinds } = context;
  const configured = context.configured(document.path);
  if (configured) {
    const own = configured.map(
      (kind): Recognition => ({ kind, by: "configuration", evidence: document.path, at: start }),
    );
    return { kinds: [...own, ...partsOf(own, document, kinds)], declined: [] };
  }
  const tiers = [byDeclaration, byNameAndTitle, byId, byLocation];
  let found: Recognition[] = [];
  for (const tier of tiers) {
    found = tier(document, kinds, context);
    if (found.length > 0) break;
  }
  const named = [...found, ...partsOf(found, document, kinds)];
  const all = [...named, ...byHeading(document, context, named)];
  const declined: { kind: Kind; reason: string }[] = [];
  const accepted = all.filter(({ kind }) => {
    const reason = kind.declines(document);
    if (reason !== undefined) declined.push({ kind, reason });
    return reason === undefined;
  });
  return { kinds: accepted, declined };
}

const declarationKeys = new Set([
  "kind",
  "type",
  "document type",
  "document kind",
  "doc type",
  "record type",
  "aims kind",
]);
const idKeys = new Set([
  "id",
  "document id",
  "doc id",
  "policy id",
  "template id",
  "document number",
  "reference",
  "document reference",
]);

function byDeclaration(document: Document, kinds: readonly Kind[]): Recognition[] {
  return fromMetadata(document, declarationKeys, (text) => {
    const key = normaliseKey(text);
    return kinds
      .filter(({ declarations }) => declarations.has(key))
      .map((kind) => [kind, "declaration"] as const);
  });
}

/**
 * `R-012` and `RISK-2026-003` are the ids of one record. `AIMS-RSK-002` is the number of a document in a family of them: the
 * title has to agree, and a register has to hold records.
 */
function byId(document: Document, kinds: readonly Kind[]): Recognition[] {
  return fromMetadata(document, idKeys, (text) => {
    const parts = new Set(text.toUpperCase().split(/[^A-Z]+/));
    const isRecord = /^[a-z]+(?:[-_. ]?\d{4})?[-_. ]?\d+$/i.test(text.trim());
    return kinds
      .filter((kind) => kind.prefixes.some((prefix) => parts.has(prefix)))
      .filter((kind) => (isRecord && kind.form === "record") || isOfFamily(document, kind))
      .map((kind) => [kind, "id"] as const);
  });
}

function isOfFamily(document: Document, kind: Kind): boolean {
  const title = document.title && readTitle(document.title.value);
  if (title && !kind.titleNames.some((synonym) => sharesWord(title, synonym))) return false;
  return kind.form === "document" || document.tables.some((table) => matchColumns(table, kind) !== undefined);
}

function fromMetadata(
  document: Document,
  keys: ReadonlySet<string>,
  find: (text: string) => (readonly [Kind, RecognisedBy])[],
): Recognition[] {
  return document.metadata
    .filter((entry) => keys.has(normaliseKey(entry.key.value)))
    .flatMap((entry: Entry) => {
      const text = plainText(entry.value);
      return find(text).map(([kind, by]) => ({ kind, by, evidence: text, at: entry.value.range }));
    });
}

function byNameAndTitle(document: Document, kinds: readonly Kind[], { meant }: Lookup): Recognition[] {
  const name = stem(document.path);
  const { title } = document;
  const byName = meant(readTitle(name));
  const byTitle = title && meant(readTitle(title.value));
  const isIndex = /^(?:readme|index)$/i.test(name);
  return kinds.flatMap((kind): Recognition[] => {
    if (isIndex && kind.form === "record") return [];
    if (byName.has(kind)) return [{ kind, by: "name", evidence: name, at: title?.range ?? start }];
    if (title && byTitle?.has(kind)) return [{ kind, by: "title", evidence: title.value, at: title.range }];
    return [];
  });
}

function byLocation(document: Document, kinds: readonly Kind[], context: Lookup): Recognition[] {
  return kinds
    .filter((kind) => context.located(document.path, kind))
    .map((kind) => ({ kind, by: "location", evidence: document.path, at: document.title?.range ?? start }));
}

/** The kinds whose records stand in documents of the kinds that were found, where there is a table or a list of them. */
function partsOf(found: readonly Recognition[], document: Document, kinds: readonly Kind[]): Recognition[] {
  return kinds.flatMap((kind): Recognition[] => {
    if (kind.partOf.length === 0 || found.some((own) => own.kind === kind)) return [];
    const whole = found.find((own) => kind.partOf.includes(own.kind.name));
    return whole && holdsRows(document, kind) ? [{ ...whole, kind }] : [];
  });
}

function holdsRows({ tables, data, format }: Document, kind: Kind): boolean {
  if (tables.some((table) => matchColumns(table, kind) !== undefined)) return true;
  if (format === "markdown" || data?.type !== "mapping") return false;
  const keys = new Set(kind.collections.map(normaliseKey));
  return data.entries.some(({ key, value }) => keys.has(normaliseKey(key.value)) && hasMappings(value));
}

function hasMappings(value: Value): boolean {
  if (value.type === "scalar") return false;
  const parts = value.type === "list" ? value.items : value.entries.map((entry) => entry.value);
  return parts.some(({ type }) => type === "mapping");
}

/** A heading that means a kind, with a table of that kind below it. */
function byHeading(
  document: Document,
  { kinds, meant }: Lookup,
  found: readonly Recognition[],
): Recognition[] {
  const taken = new Set(found.map(({ kind }) => kind));
  const open = kinds.filter((kind) => !taken.has(kind) && kind.form === "record");
  if (document.tables.length === 0) return [];
  return document.sections.flatMap((section) => {
    const { heading, tables } = section;
    if (tables.length === 0) return [];
    const named = meant(readTitle(heading.value));
    return open
      .filter((kind) => named.has(kind) && tables.some((table) => matchColumns(table, kind) !== undefined))
      .map((kind) => ({ kind, by: "heading" as const, evidence: heading.value, at: heading.range, section }));
  });
}
