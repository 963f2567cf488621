import type { Citation, ProjectDocument, RecordOf } from "@aims-lint/core";
import { registerEntry } from "../../kinds/register-entry.ts";
import { isObject, memberOf, valueAt } from "./value-at.ts";

/** Something that a record names as the place where a thing can be seen. */
export interface Cited {
  readonly record: RecordOf;
  /** As a phrase: `evidence`, `impact assessment`. */
  readonly as: string;
  readonly citation: Citation;
}

/** What a field is called in a message, where its name would not do. */
const phrases: Readonly<Record<string, string>> = {
  "evidence path": "location",
  "interested-party where": "answer",
  "impact-assessment dpia": "data protection impact assessment",
  "legal-requirement how": "answer",
};

/**
 * What the records of a document cite, those with shifted cells last: asking for their fields ends a check. The document
 * register is left out: it may list what is kept elsewhere.
 */
export function* citationsIn({ records }: ProjectDocument): Generator<Cited> {
  const own = records.filter(({ kind }) => kind !== registerEntry);
  for (const record of own.toSorted((a, b) => Number(a.ragged) - Number(b.ragged))) {
    for (const { path, field } of record.kind.paths) {
      if (field.type !== "citations") continue;
      const as = phrases[`${record.kind.name} ${path}`] ?? phraseOf(path);
      for (const citation of [valueAt(record, path)].flat()) {
        if (isCitation(citation)) yield { record, as, citation };
      }
    }
  }
}

/** `impact assessment` of `impactAssessment`, `report` of `result.report`. */
function phraseOf(path: string): string {
  return path
    .replace(/^.*\./, "")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
}

function isCitation(value: unknown): value is Citation {
  return isObject(value) && typeof memberOf(value, "text") === "string" && "destination" in value;
}
