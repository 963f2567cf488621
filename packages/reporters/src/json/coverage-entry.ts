import type { Coverage } from "@aims-lint/core";

/** The state of a requirement as a JSON object, members always in the same order. */
export function coverageEntry(coverage: Coverage): object {
  const { requirement, title, type, group, phase, stages, state, exclusion } = coverage;
  return {
    requirement,
    title,
    type,
    group: group ?? null,
    phase: phase ?? null,
    stages: stages ?? [],
    state,
    exclusion: exclusion ? { record: exclusion.record ?? null, reason: exclusion.reason ?? null } : null,
    undecided: coverage.undecided,
    evidence: coverage.evidence.map(({ record, path }) => ({ record, path })),
    attestations: coverage.attestations,
    findings: coverage.findings,
    rules: coverage.rules.map(({ rule, outcome }) => ({ rule, outcome })),
  };
}
