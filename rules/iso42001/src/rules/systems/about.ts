import type { Project, RecordOf, Reference } from "@aims-lint/core";
import { system } from "../../kinds/system.ts";
import { readField } from "../../reading.ts";
import { systemsMeant } from "./meant.ts";
import { systemsNamedIn } from "./naming.ts";
import { systemOfDocument } from "./of-document.ts";

type System = RecordOf<typeof system>;

/**
 * The systems that a record of any kind speaks of: by its own field; else by a heading above it; else by what its document says of
 * all that it holds; else, for a record that is a document of its own, by the title or the folder.
 */
export function systemsAbout(record: RecordOf, project: Project): readonly System[] {
  const said = systemsSaid(record, project);
  if (said) return said;
  const { document, range } = record;
  return range.start === 0 && range.end === document.text.length ? systemsTitled(record, project) : [];
}

/**
 * The systems that a part of what is written for one system speaks of: as `systemsAbout` says; but the title and the folder
 * count for the rows of a document too, and where nothing names a system, the only one that there is is meant.
 */
export function systemsServed(record: RecordOf, project: Project): readonly System[] {
  if (record.ragged) return [];
  const said = systemsSaid(record, project);
  if (said) return said;
  const titled = systemsTitled(record, project);
  if (titled.length > 0) return titled;
  const all = project.records(system);
  return all.length === 1 ? all : [];
}

/** Whether a record speaks of everything of its kind and of no system of its own. */
export function isAboutAll(record: RecordOf): boolean {
  return mentionsIn(record).some(({ all }) => all);
}

/** The systems that a record, a heading above it or its document says; `undefined` where none of them says anything. */
function systemsSaid(record: RecordOf, project: Project): readonly System[] | undefined {
  const named = mentionsIn(record);
  if (named.some(({ all }) => all)) return project.records(system);
  if (named.length > 0) return named.flatMap((mention) => systemsMeant(mention, project));
  const above = headingsAbove(record).flatMap((heading) => systemsNamedIn(heading, project));
  if (above.length > 0) return above;
  const mention = systemOfDocument(record.document);
  return mention && systemsMeant(mention, project);
}

function systemsTitled({ document: { title, path } }: RecordOf, project: Project): readonly System[] {
  return systemsNamedIn(`${title?.value ?? ""} ${path}`, project);
}

/** The headings that a row, an item or a part stands under; not the title. */
function headingsAbove({ document, range }: RecordOf): string[] {
  return document.sections
    .filter(
      (section) => section.depth > 1 && section.range.start <= range.start && section.range.end >= range.end,
    )
    .map(({ heading }) => heading.value);
}

function mentionsIn(record: RecordOf): Reference[] {
  return [readField(record, "system"), readField(record, "systems")].flat().filter(isReference);
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "id" in value && "all" in value;
}
