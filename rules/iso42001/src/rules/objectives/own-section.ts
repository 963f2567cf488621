import { type Document, normaliseHeading, normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import { objective } from "../../kinds/objective.ts";

/**
 * What stands in a section of its own about an objective of a table: below a heading that names its id or ends with its
 * text, in the same document. Empty where there is none.
 */
export function ownSection(record: RecordOf<typeof objective>, project: Project): string {
  const id = normaliseKey(record.written("id") ?? "");
  const text = normaliseKey(record.written("text") ?? "");
  const isTelling = /\p{L}/u.test(id) && /\d/.test(id);
  const { sections } = record.document;
  const titles = project.derive(headings).get(record.document) ?? [];
  const own = sections.filter((_, index) => {
    const title = titles[index] ?? "";
    return (isTelling && title.includes(` ${id} `)) || (text.includes(" ") && title.endsWith(` ${text} `));
  });
  if (own.length === 0) return "";
  return sections
    .filter(({ range }) =>
      own.some((outer) => outer.range.start <= range.start && range.end <= outer.range.end),
    )
    .map(({ heading, prose }) => `${heading.value}\n${prose.value}`)
    .join("\n");
}

/** The headings of the documents with objectives, normalised, between blanks. */
function headings(project: Project): ReadonlyMap<Document, readonly string[]> {
  const documents = new Set(project.records(objective).map((record) => record.document));
  return new Map(
    [...documents].map((document) => [
      document,
      document.sections.map(({ heading }) => ` ${normaliseHeading(heading.value)} `),
    ]),
  );
}
