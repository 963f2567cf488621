import { append, type Coverage } from "@aims-lint/core";

/** What one document holds of the evidence: `{ path: "aims/risks.md", count: 12, words: "12 risk" }`. */
export interface DocumentEvidence {
  readonly path: string;
  /** How many records. */
  readonly count: number;
  /** The records by kind: `12 risk, 1 risk-method`; of a single one its reference. */
  readonly words: string;
}

/** The evidence for a requirement, document by document, in the order in which it was found. */
export function evidenceByDocument({ evidence }: Pick<Coverage, "evidence">): DocumentEvidence[] {
  const paths = new Map<string, string[]>();
  for (const { record, path } of evidence) {
    append(paths, path, record);
  }
  return [...paths].map(([path, records]) => ({ path, count: records.length, words: words(records) }));
}

function words(records: readonly string[]): string {
  const [first = ""] = records;
  if (records.length === 1) return first;
  const kinds = new Map<string, number>();
  for (const record of records) {
    const kind = record.slice(0, record.indexOf(":"));
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ");
}
