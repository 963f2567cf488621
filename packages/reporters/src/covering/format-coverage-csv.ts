import { toCsv } from "../safety/to-csv.ts";
import type { CoverageEntry, CoverageSelection } from "./select-coverage.ts";

const columns = [
  "requirement",
  "title",
  "type",
  "group",
  "phase",
  "stages",
  "state",
  "findings",
  "evidence",
  "documents",
  "attestations",
  "excluded because",
  "rules",
] as const;

/** The state of every requirement that was asked for, one a row; several values in a cell stand apart by `; `. */
export function formatCoverageCsv({ entries }: CoverageSelection): string {
  return toCsv([columns, ...entries.map(row)]);
}

function row(entry: CoverageEntry): (string | number)[] {
  const { requirement, title, type, group = "", phase = "", stages = [], state, exclusion } = entry;
  return [
    requirement,
    title,
    type,
    group,
    phase,
    list(stages),
    state,
    entry.findings,
    list(entry.evidence.map(({ record }) => record)),
    list([...new Set(entry.evidence.map(({ path }) => path))]),
    list(entry.attestations),
    exclusion ? (exclusion.reason ?? "no reason given") : "",
    list(entry.rules.map(({ rule, outcome }) => `${rule} (${outcome})`)),
  ];
}

function list(values: readonly (string | number)[]): string {
  return values.join("; ");
}
