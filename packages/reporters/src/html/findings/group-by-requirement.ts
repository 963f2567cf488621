import { append, type Dossier, type Finding, type RuleNote } from "@aims-lint/core";

/** The findings of one rule below one requirement; at least one. */
export interface RuleFindings {
  readonly rule: string;
  /** What is known of the rule itself. */
  readonly note?: RuleNote;
  readonly findings: readonly [Finding, ...Finding[]];
  /** Why it matters and how to mend it, where all of the findings say the same. */
  readonly why?: string;
  readonly how?: string;
}

/** What is listed below one requirement. */
export interface RequirementFindings {
  /** Its id; empty for findings that speak for none. */
  readonly requirement: string;
  /** Absent where the catalogue does not have it. */
  readonly title?: string;
  readonly rules: readonly RuleFindings[];
  readonly count: number;
  /** Findings that speak for it too and are listed below another one. */
  readonly elsewhere: readonly { readonly requirement: string; readonly count: number }[];
}

/**
 * Every finding once, below the first of its requirements, in the order of the catalogue; requirements that it does not have follow, and
 * findings that speak for none are last. Within a requirement the gravest come first.
 */
export function groupByRequirement({ result, rules }: Dossier): RequirementFindings[] {
  const notes = new Map(rules.map((note) => [note.id, note]));
  const titles = new Map(result.coverage.map(({ requirement, title }) => [requirement, title]));
  const own = new Map<string, Finding[]>();
  const elsewhere = new Map<string, Map<string, number>>();
  for (const finding of result.findings) {
    const [first = "", ...others] = new Set(finding.requirements);
    append(own, first, finding);
    for (const other of others) {
      const counts = elsewhere.get(other) ?? new Map<string, number>();
      elsewhere.set(other, counts.set(first, (counts.get(first) ?? 0) + 1));
    }
  }
  const known = [...titles.keys()];
  const order = new Set([...known, ...own.keys(), ...elsewhere.keys()]);
  order.delete("");
  return [...order, ""].flatMap((requirement) => {
    const findings = own.get(requirement) ?? [];
    const counts = elsewhere.get(requirement) ?? [];
    if (findings.length === 0 && (requirement === "" || elsewhere.get(requirement) === undefined)) return [];
    const title = titles.get(requirement);
    return {
      requirement,
      ...(title === undefined ? {} : { title }),
      rules: groupByRule(findings, notes),
      count: findings.length,
      elsewhere: [...counts].map(([at, count]) => ({ requirement: at, count })),
    };
  });
}

const gravestFirst: readonly Finding["severity"][] = ["error", "warning", "info"];

function groupByRule(findings: readonly Finding[], notes: ReadonlyMap<string, RuleNote>): RuleFindings[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) append(groups, finding.rule, finding);
  return [...groups]
    .map(([rule, own]): RuleFindings => {
      const note = notes.get(rule);
      const [{ why, how }] = own;
      return {
        rule,
        ...(note === undefined ? {} : { note }),
        findings: own,
        ...(own.every((finding) => finding.why === why) ? { why } : {}),
        ...(own.every((finding) => finding.how === how) ? { how } : {}),
      };
    })
    .sort((a, b) => gravity(a) - gravity(b));
}

/** The place of the gravest finding that stands; those of which all are waived or known come last. */
function gravity({ findings }: RuleFindings): number {
  const grades = findings
    .filter(({ waived, known }) => !waived && !known)
    .map(({ severity }) => gravestFirst.indexOf(severity));
  return grades.reduce((least, grade) => Math.min(least, grade), gravestFirst.length);
}
