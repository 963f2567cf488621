import type { Document } from "../document/document.ts";
import type { Range } from "../document/range.ts";
import type { Section } from "../document/section.ts";
import type { Entry, Scalar } from "../document/value.ts";
import { plainText } from "../fields/plain-text.ts";
import type { FieldPath } from "../kinds/field-path.ts";
import type { Kind } from "../kinds/kind.ts";
import { isBlank } from "../text/blank.ts";
import { includesWords, normaliseHeading } from "../text/normalise-key.ts";
import { fromEntries } from "./from-data.ts";
import { subtree } from "./subtree.ts";
import type { WrittenField, WrittenRecord } from "./written-record.ts";

const idInHeading =
  /^\s*(?:\d+(?:\.\d+)*[.)]?\s+)?[[`*]*([\p{L}][\p{L}\d]*(?:[-_.][\p{L}\d]+)*[-_.]?\d[\p{L}\d.-]*)[\]`*]*\s*(?:[-–—:|.]+\s*(.*)|\s(.*)|)$/u;

/** Whether a heading begins with an id, as that of a record's own section does. */
export function isRecordHeading(heading: string): boolean {
  return idInHeading.test(heading);
}

/**
 * Records that have a section each: a heading that begins with an id (`### R-012 – Biased scores`) and the
 * fields below it as lines, lists or a `Field | Value` table.
 */
export function fromSections(document: Document, kind: Kind): WrittenRecord[] {
  return document.sections.flatMap((section, index): WrittenRecord[] => {
    const match = idInHeading.exec(section.heading.value);
    const id = match?.[1];
    if (id === undefined || !hasPrefix(id, kind)) return [];
    const written = fromEntries(section.entries, kind);
    if (written.size < 2) return [];
    const { heading } = section;
    addSections(written, subtree(document.sections, index).slice(1), kind);
    if (!written.has("id")) written.set("id", { value: scalar(id, heading.range), key: heading.range });
    const title = (match?.[2] ?? match?.[3] ?? "").trim();
    const name = kind.names[0];
    if (title !== "" && name !== undefined && !written.has(name)) {
      written.set(name, { value: scalar(title, heading.range), key: heading.range });
    }
    return [{ kind, document, range: section.range, head: heading.range, written }];
  });
}

/** The document as one record: its metadata, the entries below its headings, the sections themselves, its YAML root. */
export function fromWholeDocument(document: Document, kind: Kind): WrittenRecord {
  const entries: Entry[] = [...document.metadata, ...document.sections.flatMap((section) => section.entries)];
  if (document.data?.type === "mapping" && document.format !== "markdown")
    entries.unshift(...document.data.entries);
  const aims = entries
    .filter(({ key }) => key.value === "aims")
    .flatMap(({ value }) => (value.type === "mapping" ? value.entries : []));
  const written = fromEntries(firstOfEach([...aims, ...entries]), kind);
  addSections(written, document.sections, kind, document.title?.range.start);
  const range = { start: 0, end: document.text.length };
  const head = document.title?.range ?? written.get("id")?.value.range ?? firstLine(document);
  return { kind, document, range, head, written, label: document.title?.value ?? document.path };
}

/**
 * Adds what stands under headings for the fields that are looked for there: a heading that is the field's name before one
 * that speaks of it. The document's title, which begins at `title`, comes last, and the sections within it are not its own.
 */
function addSections(
  written: Map<string, WrittenField>,
  sections: readonly Section[],
  kind: Kind,
  title?: number,
): void {
  const titles = sections.map((section) => normaliseHeading(section.heading.value));
  const fields = kind.paths.filter(({ field }) => field.section === true);
  const owned = new Set(titles.filter((each) => fields.some((path) => isNameOf(each, path))));
  const isTitle = (section: Section): boolean => section.heading.range.start === title;
  for (const path of fields) {
    const own = written.get(path.path);
    if (own && !isBlank(plainText(own.value))) continue;
    const ranked = sections.flatMap((section, index) => {
      const heading = titles[index] ?? "";
      const rank = isNameOf(heading, path) ? 0 : 1;
      if (rank === 1 && (owned.has(heading) || !speaksOf(heading, path))) return [];
      return isTitle(section) ? [{ rank: 2, inner: [section] }] : [{ rank, inner: subtree(sections, index) }];
    });
    const found = ranked.toSorted((one, other) => one.rank - other.rank).map(({ inner }) => inner);
    const best = found.find((inner) => content(inner).value !== "") ?? found[0];
    const key = best?.[0]?.heading.range;
    const value = best && content(best);
    if (value && key && (!own || value.value !== "")) written.set(path.path, { value, key });
  }
}

function isNameOf(title: string, path: FieldPath): boolean {
  return path.names.has(title) || path.weakNames.has(title);
}

/** Whether a name stands within a longer title, which is then no other field's own name. */
function speaksOf(title: string, path: FieldPath): boolean {
  for (const name of path.names) if (includesWords(title, name)) return true;
  return false;
}

/** What a section and those within it say. */
function content(sections: readonly Section[]): Scalar {
  const written = sections.map((section) => section.prose).filter((prose) => prose.value !== "");
  const range = written[0]?.range ?? sections[0]?.heading.range ?? { start: 0, end: 0 };
  return { type: "scalar", value: written.map((prose) => prose.value).join("\n"), range };
}

/** Whether an id has one of the prefixes of a kind among its parts: `AIMS-RISK-001` has `RISK`. */
export function hasPrefix(id: string, kind: Kind): boolean {
  const parts = id.toUpperCase().split(/[^A-Z]+/);
  return kind.prefixes.some((prefix) => parts.includes(prefix));
}

function firstOfEach(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ key }) => {
    const name = normaliseHeading(key.value);
    return !seen.has(name) && seen.add(name);
  });
}

function firstLine(document: Document): Range {
  const end = document.text.search(/[\r\n]|$/);
  return { start: 0, end };
}

function scalar(value: string, range: Range): Scalar {
  return { type: "scalar", value, range };
}
