import type { Comparison, Finding } from "@aims-lint/core";
import { toPlace } from "./to-place.ts";

/** What a change brings, as a JSON object. What is there now is named by its fingerprint; what was there before is given whole. */
export function comparisonEntry(comparison: Comparison): object {
  const { base, news, eased, mended, gone, standing, unknown, records, coverage } = comparison;
  return {
    base: { ref: base.ref, commit: base.commit, as: base.as, notes: base.notes },
    news: news.map(({ finding, before = null, asks }) => ({
      fingerprint: finding.fingerprint,
      before,
      asks,
    })),
    eased: eased.map(({ finding, before }) => ({ fingerprint: finding.fingerprint, before })),
    mended: mended.map(earlier),
    gone: gone.map(({ finding, why }) => ({ ...earlier(finding), reason: why })),
    standing: standing.map(({ fingerprint }) => fingerprint),
    unknown: unknown.map(({ fingerprint }) => fingerprint),
    records: records.map(({ change, kind, id, ref, path, fields }) => ({
      change,
      kind,
      id,
      ref,
      path,
      fields: fields.map(({ field, before = null, after = null }) => ({ field, before, after })),
    })),
    coverage: coverage.map(({ requirement, before, after }) => ({ requirement, before, after })),
  };
}

function earlier({ fingerprint, rule, severity, message, at, subject }: Finding): object {
  return { fingerprint, rule, severity, message, ...toPlace(at), subject };
}
