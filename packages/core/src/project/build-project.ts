import { builtinKinds } from "../builtin/kinds.ts";
import { Blocked } from "../checking/blocked.ts";
import type { Document } from "../document/document.ts";
import { createRecordFactory } from "../extracting/create-record.ts";
import { extractRecords, extractUniversal } from "../extracting/extract-records.ts";
import { leaveToHeading } from "../extracting/leave-to-heading.ts";
import { leaveToRecord } from "../extracting/leave-to-record.ts";
import { RecentReadings } from "../extracting/recent-readings.ts";
import type { RecordOf } from "../extracting/record.ts";
import { sharedFields } from "../extracting/shared-fields.ts";
import type { WrittenRecord } from "../extracting/written-record.ts";
import type { Facts } from "../facts/facts.ts";
import { plainText } from "../fields/plain-text.ts";
import type { Kind } from "../kinds/kind.ts";
import { originOf } from "../kinds/reword-kind.ts";
import { createPast } from "../past/create-past.ts";
import type { Past } from "../past/past.ts";
import type { Recognised } from "../recognising/recognise.ts";
import { append } from "../text/append.ts";
import { isBlank } from "../text/blank.ts";
import { findGuidance } from "../text/guidance.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import { isTemplatePath, templateState } from "./is-template.ts";
import type { Project, ProjectDocument } from "./project.ts";
import { documentName, toSubjects } from "./subjects.ts";

/** What the outside says to a project. */
export interface ProjectContext {
  readonly kinds: readonly Kind[];
  readonly recognise: (document: Document) => Recognised;
  readonly facts: Facts;
  /** Reads a text as a document; for documents of the past. */
  readonly parse: (path: string, text: string) => Document;
  readonly exists: (path: string) => boolean;
  /** The ids of the requirements that the packs bring; default: none. */
  readonly requirements?: readonly string[];
}

/**
 * Recognises documents, extracts their records and makes those findable. `documents` are in order of path; each is read once,
 * for everything that is kept of it.
 */
export function buildProject(documents: readonly Document[], context: ProjectContext): Project {
  const read = documents.map(createReader(context));
  const subjects = toSubjects(read.map(({ name, document: { path } }) => ({ name, path })));
  const entries = read.map((entry, index) => ({ ...entry, subject: subjects[index] ?? "" }));
  return createProject(entries, context);
}

/** Rules know no kind in other words than its own. */
function asKnown<T extends { readonly kind: Kind }>(found: T): T {
  return found.kind.origin ? { ...found, kind: originOf(found.kind) } : found;
}

type ReadDocument = Omit<ProjectDocument, "subject"> & { readonly name: string };

function createReader({ kinds: all, recognise }: ProjectContext): (document: Document) => ReadDocument {
  const universal = all.filter((kind) => kind.universal);
  const shared = sharedFields(universal);
  const toRecord = createNamer();
  return (document) => {
    const { kinds, declined } = recognise(document);
    const isInformation = kinds.some(({ kind }) => !builtinKinds.includes(originOf(kind)));
    const own = universal.flatMap((kind) => extractUniversal(document, kind, isInformation) ?? []);
    const isOurs = kinds.length > 0 || own.length > 0;
    const guidance = isTemplatePath(document.path) ? [] : findGuidance(document);
    const template = guidance.length > 0 ? "content" : isOurs ? templateState(document) : undefined;
    const held = template
      ? []
      : leaveToHeading(
          kinds.flatMap((recognition) => extractRecords(document, recognition, shared)),
          kinds,
        );
    const written = template ? [] : [...own.map((record) => leaveToRecord(record, held)), ...held];
    const records = written.map(toRecord);
    const isIncomplete = template === "content" || document.problems.some((problem) => problem.incomplete);
    const known = { kinds: kinds.map(asKnown), declined: declined.map(asKnown) };
    return { name: documentName(document), document, ...known, template, guidance, isIncomplete, records };
  };
}

/** Gives records their id and their reference; where two records have one id, the later ones are told apart by a number. */
function createNamer(): (record: WrittenRecord) => RecordOf {
  const taken = new Map<string, number>();
  const recent = new RecentReadings();
  const factories = new Map<Kind, ReturnType<typeof createRecordFactory>>();
  return (record) => {
    const { kind } = record;
    const create = factories.get(kind) ?? createRecordFactory(kind, recent);
    factories.set(kind, create);
    const id = nameOf(record);
    const key = `${kind.name}:${kind.normaliseId(id)}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return create(record, `${kind.name}:${id}${count > 1 ? `#${count}` : ""}`, id);
  };
}

function nameOf({ written, kind, label, document, head }: WrittenRecord): string {
  for (const path of ["id", ...kind.names]) {
    const field = written.get(path);
    const text = field ? plainText(field.value).trim() : "";
    if (!isBlank(text) && !isPlaceholder(text)) return text;
  }
  return label ?? `line ${document.locate(head).start.line}`;
}

function createProject(documents: readonly ProjectDocument[], context: ProjectContext): Project {
  const { kinds, facts, exists, requirements = [] } = context;
  // By name: the kinds of another pack may come to a rule from a copy of that pack.
  const byKind = new Map<string, RecordOf[]>();
  for (const record of documents.flatMap((document) => document.records)) {
    append(byKind, record.kind.name, record);
  }
  const byPath = new Map(documents.map((entry) => [entry.document.path, entry]));
  const indexes = new Map<string, Map<string, RecordOf>>();
  const find = (asked: Kind, id: string): RecordOf | undefined => {
    const kind = kinds.find(({ name }) => name === asked.name) ?? asked;
    const index = indexes.get(kind.name) ?? createIndex(kind, byKind.get(kind.name) ?? []);
    indexes.set(kind.name, index);
    return index.get(kind.normaliseId(id));
  };
  // Records are kept by kind, so a record found under a kind is of that kind.
  const records = <K extends Kind>(kind: K): readonly RecordOf<K>[] =>
    (byKind.get(kind.name) ?? []) as readonly RecordOf<Kind>[] as readonly RecordOf<K>[];
  const derived = new Map<(project: Project) => unknown, unknown>();
  let past: Past | undefined;
  const project: Project = {
    today: facts.today,
    facts,
    get code() {
      return requireFact(facts.code);
    },
    get base() {
      return requireFact(facts.base);
    },
    get past() {
      past ??= createPast(requireFact(facts.history), {
        read: createPastReader(context),
        today: (path) => byPath.get(path),
      });
      return past;
    },
    documents,
    requirements,
    records,
    find: <K extends Kind>(kind: K, id: string) =>
      find(kind, id) as RecordOf<Kind> as RecordOf<K> | undefined,
    names: (asked, path) => namesOf(kinds.find(({ name }) => name === asked.name) ?? asked, path),
    document: (path) => byPath.get(path),
    exists,
    derive: <T>(make: (project: Project) => T): T => {
      if (!derived.has(make)) derived.set(make, make(project));
      // Values are kept by the function that made them.
      return derived.get(make) as T;
    },
  };
  return project;
}

/** A rule names the facts that it needs, so it does not come here without them. */
function requireFact<T>(fact: T | undefined): T {
  if (fact === undefined) throw new Blocked();
  return fact;
}

/** Reads documents of the past one by one: an id that two of them have is no id that two records have. */
function createPastReader(context: ProjectContext): (path: string, text: string) => ProjectDocument {
  return (path, text) => {
    const document = createReader(context)(context.parse(path, text));
    return { ...document, subject: toSubjects([{ name: document.name, path }])[0] ?? "" };
  };
}

function namesOf({ paths }: Kind, wanted: string): ReadonlySet<string> {
  return paths.find(({ path }) => path === wanted)?.names ?? new Set();
}

/** Ids first, names after them: a name never hides an id. */
function createIndex(kind: Kind, records: readonly RecordOf[]): Map<string, RecordOf> {
  const index = new Map<string, RecordOf>();
  for (const path of ["id", ...kind.names]) {
    for (const record of records) {
      const text = record.written(path);
      const key = text === undefined ? "" : kind.normaliseId(text);
      if (key !== "" && !index.has(key)) index.set(key, record);
    }
  }
  return index;
}
