import { append, counts, type Finding, type Result } from "@aims-lint/core";

/** How a finding stands to the state that the project was compared with, where it was. */
type Standing = "new" | "updated" | "unchanged" | "unknown";

/** What one result of SARIF tells: the findings of one rule that begin at one line and count the same. */
export interface Entry {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly standing?: Standing;
}

/**
 * What the results of a run are made of, the gravest first: what counts before what is waived or known, what is new before what stood. GitHub tells
 * results apart by rule and line alone and drops all but one, so those that stand against somebody become one result that tells all.
 * @param isUpload see `SarifOptions`
 */
export function selectEntries({ findings, comparison }: Result, isUpload: boolean): Entry[] {
  const standings = comparison ? standingsOf(comparison) : undefined;
  const groups = new Map<string, [Finding, ...Finding[]]>();
  const wanted = isUpload ? findings.filter(counts) : findings;
  for (const [at, finding] of wanted.entries()) {
    const { rule, severity } = finding;
    const place = [finding.at.path, finding.at.start.line];
    const own = isUpload || !counts(finding) ? [at] : [];
    append(groups, JSON.stringify([rule, severity, ...place, standings?.get(finding), ...own]), finding);
  }
  const entries = [...groups.values()].map((group): Entry => {
    const standing = standings?.get(group[0]) ?? (standings ? "unknown" : undefined);
    return { findings: group, ...(standing ? { standing } : {}) };
  });
  return entries.toSorted((a, b) => gravity(a) - gravity(b));
}

function standingsOf({
  news,
  eased,
  standing,
  unknown,
}: NonNullable<Result["comparison"]>): Map<Finding, Standing> {
  return new Map<Finding, Standing>([
    ...standing.map((finding) => [finding, "unchanged"] as const),
    ...unknown.map((finding) => [finding, "unknown"] as const),
    ...eased.map(({ finding }) => [finding, "updated"] as const),
    ...news.map(({ finding, before }) => [finding, before === undefined ? "new" : "updated"] as const),
  ]);
}

const severities = { error: 0, warning: 1, info: 2 } as const;

function gravity({ findings: [first], standing }: Entry): number {
  const isOld = standing === "unchanged" || standing === "unknown";
  return (counts(first) ? 0 : 100) + (isOld ? 10 : 0) + severities[first.severity];
}
