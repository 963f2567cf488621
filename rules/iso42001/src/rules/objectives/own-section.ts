import { normaliseHeading, normaliseKey, type RecordOf } from "@aims-lint/core";
import type { objective } from "../../kinds/objective.ts";

/**
 * What stands in a section of its own about an objective of a table: below a heading that names its id or ends with its
 * text, in the same document. Empty where there is none.
 */
export function ownSection(record: RecordOf<typeof objective>): string {
  const id = normaliseKey(record.written("id") ?? "");
  const text = normaliseKey(record.written("text") ?? "");
  const { sections } = record.document;
  const own = sections.filter(({ heading }) => {
    const title = ` ${normaliseHeading(heading.value)} `;
    const namesId = /\p{L}.*\d/u.test(id) && title.includes(` ${id} `);
    return namesId || (text.includes(" ") && title.endsWith(` ${text} `));
  });
  return sections
    .filter(({ range }) =>
      own.some((outer) => outer.range.start <= range.start && range.end <= outer.range.end),
    )
    .map(({ heading, prose }) => `${heading.value}\n${prose.value}`)
    .join("\n");
}
