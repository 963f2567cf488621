import type { Finding, RecordOf, Result, Trace, TraceFact } from "@aims-lint/core";

/** A trace as reporters need it: plain data, with the findings that belong to each link. */
export interface TraceView {
  readonly today: string;
  readonly subject: TraceSubject;
  readonly links: readonly TraceLinkView[];
  /** Links with something on record, of those where something is expected. */
  readonly found: number;
  readonly expected: number;
}

export interface TraceSubject {
  readonly record: string;
  readonly path: string;
  readonly line: number;
}

export interface TraceLinkView {
  readonly title: string;
  readonly requirements: readonly string[];
  readonly entries: readonly (TraceSubject & { readonly facts: readonly TraceFact[] })[];
  readonly missing?: string;
  readonly notExpected?: string;
  readonly findings: readonly Finding[];
}

/** Puts a trace and the findings of the same check together. A finding is shown once, at the first link that it is about. */
export function viewTrace({ record, links }: Trace, { findings, today }: Result): TraceView {
  const shown = new Set<Finding>();
  const views = links.map(({ entries, ...link }): TraceLinkView => {
    const refs = new Set(entries.map((entry): string => entry.record.ref));
    const own = findings.filter(
      (finding) => !finding.waived && !shown.has(finding) && refs.has(finding.subject),
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
    today,
    subject: subjectOf(record),
    links: views,
    found: expected.filter(({ missing }) => missing === undefined).length,
    expected: expected.length,
  };
}

function subjectOf(record: RecordOf): TraceSubject {
  const { path, start } = record.at();
  return { record: record.ref, path, line: start.line };
}
