import { normaliseKey, type Project, plainText, type RecordOf, type Reference } from "@aims-lint/core";
import { system } from "../../kinds/system.ts";
import { readField } from "../../reading.ts";
import { systemsNamedIn } from "./naming.ts";

type System = RecordOf<typeof system>;

/**
 * The systems that a record of any kind speaks of: by its own field; else by a heading above it; else by what its document says of
 * all that it holds; else, for a record that is a document of its own, by the title or the folder.
 */
export function systemsAbout(record: RecordOf, project: Project): readonly System[] {
  const named = [readField(record, "system"), readField(record, "systems")].flat().filter(isReference);
  if (named.some(({ all }) => all)) return project.records(system);
  if (named.length > 0) return named.flatMap((mention) => find(mention, project));
  const { document, range } = record;
  const above = headingsAbove(record).flatMap((heading) => systemsNamedIn(heading, project));
  if (above.length > 0) return above;
  const entry = document.metadata.find(({ key }) => keys.has(normaliseKey(key.value)));
  const text = entry ? plainText(entry.value).trim() : "";
  if (text !== "") return find({ id: text, text }, project);
  if (range.start !== 0 || range.end !== document.text.length) return [];
  return systemsNamedIn(`${document.title?.value ?? ""} ${document.path}`, project);
}

const keys = new Set(
  ["system", "systems", "ai system", "ai systems", "system id", "ai system id", "system name"].map(
    normaliseKey,
  ),
);

/** The headings that a row, an item or a part stands under; not the title. */
function headingsAbove({ document, range }: RecordOf): string[] {
  return document.sections
    .filter(
      (section) => section.depth > 1 && section.range.start <= range.start && section.range.end >= range.end,
    )
    .map(({ heading }) => heading.value);
}

/** Whether a record speaks of everything of its kind and of no system of its own. */
export function isAboutAll(record: RecordOf): boolean {
  return [readField(record, "system"), readField(record, "systems")]
    .flat()
    .filter(isReference)
    .some(({ all }) => all);
}

function find({ id, text }: Pick<Reference, "id" | "text">, project: Project): readonly System[] {
  const known = project.find(system, id) ?? project.find(system, text);
  return known ? [known] : systemsNamedIn(text, project);
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "id" in value && "all" in value;
}
