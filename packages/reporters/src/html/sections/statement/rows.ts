import type { Coverage, Dossier, StatementEntry } from "@aims-lint/core";

/** A control with what is decided and what was found. */
export interface StatementRow {
  readonly entry: StatementEntry;
  readonly coverage?: Coverage;
}

/** The controls below a heading. */
export interface StatementGroup {
  /** `A.6 AI system life cycle`. */
  readonly title: string;
  readonly rows: readonly StatementRow[];
}

/** The statement by headings, in the order of the catalogue. */
export function groupStatement({ registers, groups, result }: Dossier): StatementGroup[] {
  const coverage = new Map(result.coverage.map((entry) => [entry.requirement, entry]));
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const found = new Map<string, StatementRow[]>();
  for (const entry of registers.statement) {
    const own = coverage.get(entry.requirement);
    const rows = found.get(entry.group ?? "") ?? [];
    rows.push({ entry, ...(own ? { coverage: own } : {}) });
    found.set(entry.group ?? "", rows);
  }
  return [...found].map(([id, rows]) => ({ title: [id, titles.get(id) ?? ""].join(" ").trim(), rows }));
}
