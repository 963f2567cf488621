import {
  type Citation,
  type Document,
  normaliseKey,
  type Project,
  type ProjectDocument,
  type RecordOf,
  resolveLink,
} from "@aims-lint/core";
import { registerEntry } from "../../kinds/register-entry.ts";
import { citedPaths, findCited } from "./cited-paths.ts";
import { controlOf } from "./controlled.ts";

type Entry = RecordOf<typeof registerEntry>;

/** The document register, by what it lists. */
export interface Registered {
  /** Whether it lists documents of one's own; a list of laws and standards alone is none of those. */
  readonly listsOwn: boolean;
  /** Where it is. */
  readonly registers: readonly Document[];
  /** Whether it lists a document: by its path, its folder, its id or its title. */
  readonly lists: (entry: ProjectDocument) => boolean;
}

const elsewhere = /outside|extern|third[- ]part|origin|fremd|externe|externo/i;

/** Whether a row is about a document from outside: by its own word, or by the heading above it. */
export function isExternal(record: Entry): boolean {
  if (record.state("external") === "read") return record.fields.external === true;
  if (record.state("type") === "read" && elsewhere.test(record.written("type") ?? "")) return true;
  if (/\b(?:external|extern)\b/i.test(record.written("title") ?? "")) return true;
  if (record.has("path")) return false;
  const { start } = record.range;
  const above = record.document.sections.filter(({ range }) => range.start <= start && start < range.end);
  const heading = above.at(-1)?.heading.value ?? record.document.title?.value ?? record.document.path;
  return elsewhere.test(heading);
}

/** Indexes the document register; hand it to `project.derive`. */
export function registered(project: Project): Registered {
  const rows = project.records(registerEntry).filter((record) => !record.ragged && !isExternal(record));
  const paths = new Set(rows.flatMap((record) => pathsOf(record, project)));
  const ids = new Set(rows.flatMap((record) => read(record, "id")));
  const titles = new Set(rows.flatMap((record) => read(record, "title")));
  return {
    listsOwn: paths.size > 0 || rows.some((record) => documentOf(record, project) !== undefined),
    registers: [...new Set(rows.map(({ document }) => document))],
    lists(entry) {
      const { path, title } = entry.document;
      const own = controlOf(entry);
      const id = own?.state("id") === "read" ? normaliseKey(own.written("id") ?? "") : undefined;
      if (paths.has(path) || (id !== undefined && ids.has(id))) return true;
      if (title && titles.has(normaliseKey(title.value))) return true;
      return path
        .split("/")
        .some((_, index, parts) => index > 0 && paths.has(parts.slice(0, index).join("/")));
    },
  };
}

/** The document that a row is about: where its path leads, or the one with its id. */
export function documentOf(record: Entry, project: Project): ProjectDocument | undefined {
  for (const path of pathsOf(record, project)) {
    const found = project.document(path);
    if (found) return found;
  }
  const [id] = read(record, "id");
  return id === undefined ? undefined : project.derive(byId).get(id);
}

function byId(project: Project): ReadonlyMap<string, ProjectDocument> {
  const ids = new Map<string, ProjectDocument>();
  for (const entry of project.documents) {
    const own = entry.template === undefined ? controlOf(entry) : undefined;
    const id = own?.state("id") === "read" ? normaliseKey(own.written("id") ?? "") : "";
    if (id !== "" && !ids.has(id)) ids.set(id, entry);
  }
  return ids;
}

function read(record: Entry, path: "id" | "title"): string[] {
  const text = record.state(path) === "read" ? normaliseKey(record.written(path) ?? "") : "";
  return text === "" ? [] : [text];
}

function pathsOf(record: Entry, project: Project): string[] {
  const from = record.document.path;
  return (record.fields.path ?? []).flatMap((citation) => targetsOf(citation, from, project));
}

function targetsOf({ text, destination }: Citation, from: string, project: Project): string[] {
  if (destination !== undefined) {
    const link = resolveLink(from, destination);
    return link.type === "inside" ? [link.path] : [];
  }
  return citedPaths(text).flatMap((readings) => findCited(readings, from, project) ?? []);
}
