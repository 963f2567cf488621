import type { RecordOf } from "../extracting/record.ts";
import type { Trace, TraceFact } from "../packs/trace.ts";
import { type Doubt, doubts } from "../results/doubts.ts";
import type { Finding } from "../results/finding.ts";
import type { Result } from "../results/result.ts";

/** A trace as reporters need it: plain data, with the findings that belong to each link. */
export interface TraceView {
  readonly today: string;
  readonly subject: TraceSubject;
  readonly links: readonly TraceLinkView[];
  /** Links with something on record, of those where something is expected. */
  readonly found: number;
  readonly expected: number;
  /** Why the check is no answer; empty where it is one. */
  readonly doubts: readonly Doubt[];
}

/** A record and its place. */
export interface TraceSubject {
  readonly record: string;
  readonly path: string;
  readonly line: number;
}

/** One link of the chain, with the findings that belong to it. */
export interface TraceLinkView {
  readonly title: string;
  readonly requirements: readonly string[];
  readonly entries: readonly (TraceSubject & { readonly facts: readonly TraceFact[] })[];
  readonly missing?: string;
  readonly notExpected?: string;
  readonly findings: readonly Finding[];
}

/**
 * Puts a trace and the findings of the same check together. A finding belongs to a record that it is about and to a document that
 * is one record as a whole; it is shown once, at the first such link.
 */
export function viewTrace({ record, links }: Trace, result: Result): TraceView {
  const shown = new Set<Finding>();
  const views = links.map(({ entries, ...link }): TraceLinkView => {
    const refs = new Set(entries.map((entry): string => entry.record.ref));
    const paths = new Set(
      entries.flatMap((entry) => (isWhole(entry.record) ? [entry.record.document.path] : [])),
    );
    const own = result.findings.filter(
      (finding) =>
        !finding.waived && !shown.has(finding) && (refs.has(finding.subject) || paths.has(finding.at.path)),
    );
    for (const finding of own) shown.add(finding);
    return {
      ...link,
      entries: entries.map((entry) => ({ ...subjectOf(entry.record), facts: entry.facts })),
      findings: own,
    };
  });
  const expected = views.filter(({ notExpected }) => notExpected === undefined);
  return {
    today: result.today,
    subject: subjectOf(record),
    links: views,
    found: expected.filter(({ missing }) => missing === undefined).length,
    expected: expected.length,
    doubts: doubts(result),
  };
}

function isWhole({ range, document }: RecordOf): boolean {
  return range.start === 0 && range.end === document.text.length;
}

function subjectOf(record: RecordOf): TraceSubject {
  const { path, start } = record.at();
  return { record: record.ref, path, line: start.line };
}
