import type { Examination } from "../linting/lint.ts";
import { namesIn } from "../project/names-in.ts";
import type { Finding } from "../results/finding.ts";
import type { Result } from "../results/result.ts";
import { compareCoverage } from "./compare-coverage.ts";
import { compareRecords } from "./compare-records.ts";
import type { Brought, ComparedWith, Comparison, Eased, Gone } from "./comparison.ts";
import { matchFindings } from "./match-findings.ts";
import type { RuleLooks } from "./rule-looks.ts";
import { createTouched, type Touched } from "./touched.ts";
import { compareWeights, counts, weightOf } from "./weight.ts";
import { createWhyGone } from "./why-gone.ts";

/** Two checks of one project on one day, before a change and after it. */
export interface Compared {
  readonly base: Examination;
  readonly head: Examination;
  readonly with: ComparedWith;
  /** What a rule looks at besides what it is called for. */
  readonly looksOf: (rule: string) => RuleLooks;
  /** Whether a file that is no document of the AIMS is another than before. */
  readonly isAltered: (path: string) => boolean;
}

/** Says what a change brings. Pure: it looks at nothing but the two checks. */
export function compareExaminations({ with: compared, ...given }: Compared): Comparison {
  const { base, head, looksOf } = given;
  const { changes, renamed } = compareRecords(base.project, head.project);
  const [earlier, now] = [namesIn(base.project), namesIn(head.project)];
  const { before, lost } = matchFindings(base.result.findings, head.result.findings, {
    base: earlier,
    head: now,
    renamed,
  });
  const touched = createTouched({ ...given, changes });
  const sorted = sort(head.result.findings, before, createUnsure(base.result, looksOf, head, touched));
  const whyGone = createWhyGone(base, head, now, looksOf);
  const left = lost.filter(counts).map((finding) => ({ finding, why: whyGone(finding) }));
  const asks = createAsks(touched, looksOf);
  return {
    base: compared,
    ...sorted,
    news: sorted.news.map((brought) => ({ ...brought, asks: asks(brought.finding) })),
    mended: left.filter(({ why }) => why === undefined).map(({ finding }) => finding),
    gone: left.filter((entry): entry is Gone => entry.why !== undefined),
    records: changes,
    coverage: compareCoverage(base.result.coverage, head.result.coverage),
  };
}

interface Sorted {
  readonly news: Omit<Brought, "asks">[];
  readonly eased: Eased[];
  readonly standing: Finding[];
  readonly unknown: Finding[];
}

function sort(
  findings: readonly Finding[],
  before: ReadonlyMap<Finding, Finding>,
  isUnsure: (finding: Finding) => boolean,
): Sorted {
  const sorted: Sorted = { news: [], eased: [], standing: [], unknown: [] };
  for (const finding of findings) {
    const then = before.get(finding);
    const difference = then ? compareWeights(weightOf(finding), weightOf(then)) : 0;
    if (!then && isUnsure(finding)) sorted.unknown.push(finding);
    else if (!then) sorted.news.push({ finding });
    else if (difference > 0) sorted.news.push({ finding, before: weightOf(then) });
    else if (difference < 0) sorted.eased.push({ finding, before: weightOf(then) });
    else sorted.standing.push(finding);
  }
  return sorted;
}

/**
 * What a rule says that could not be evaluated on the base may have been so before, where the change touches nothing that it rests on. A
 * rule that judges the change itself has nothing to say about the base, which is no change.
 */
function createUnsure(
  { outcomes }: Result,
  looksOf: Compared["looksOf"],
  { project: { facts } }: Examination,
  touched: Touched,
): (finding: Finding) => boolean {
  const ended = new Map(outcomes.map(({ rule, outcome }) => [rule, outcome]));
  return (finding) => {
    if (!["not-evaluated", "blocked", "error"].includes(ended.get(finding.rule) ?? "pass")) return false;
    const { needs } = looksOf(finding.rule);
    if (needs.includes("base") || touched.basisOf(finding)) return false;
    return !needs.includes("past") || facts.history !== undefined;
  };
}

/**
 * What follows from the facts, or from what the change says of a record, or turns up in a document that the change leaves alone, is
 * asked for by something else in the change.
 */
function createAsks(touched: Touched, looksOf: Compared["looksOf"]): (finding: Finding) => boolean {
  return (finding) => {
    const { needs, reads } = looksOf(finding.rule);
    return needs.length > 0 || (reads.length > 0 && touched.record(finding)) || touched.isLeftAlone(finding);
  };
}
