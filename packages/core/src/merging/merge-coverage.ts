import type { Finding } from "../results/finding.ts";
import type { Outcome } from "../results/outcome.ts";
import {
  type Coverage,
  type CoverageState,
  countsFully,
  type Evidence,
  type RepositoryState,
} from "../summarising/coverage.ts";
import { append } from "../text/append.ts";
import { compare } from "../text/compare.ts";
import type { Located } from "./locate.ts";
import type { MergedFindings } from "./merge-findings.ts";
import { gravest } from "./merge-outcomes.ts";

/**
 * What decides on the whole, the weakest first: what is missing anywhere is missing, what is not known anywhere is not known. What a
 * repository excludes says nothing of the others.
 */
const weakestFirst: readonly CoverageState[] = [
  "gaps",
  "waived",
  "not-evaluated",
  "needs-judgement",
  "attested",
  "evidenced",
  "excluded",
];

interface Part {
  readonly member: Located;
  readonly coverage: Coverage;
}

/** Those that know nothing of a requirement, for want of the pack that has it: nobody evaluated it there. */
function silentParts(members: readonly Located[], known: readonly Part[]): Part[] {
  const [first] = known;
  const speaking = new Set(known.map(({ member }) => member));
  if (!first) return [];
  const { exclusion: _, beside: __, ...rest } = first.coverage;
  const nothing = { evidence: [], attestations: [], rules: [], findings: 0, undecided: false };
  return members
    .filter((member) => !speaking.has(member))
    .map((member) => ({ member, coverage: { ...rest, ...nothing, state: "not-evaluated" } }));
}

/** What stands against the organisation's documents is told of the organisation, and there by a check that read all that they cite. */
function stateIn({ member, coverage }: Part): CoverageState {
  return member.to.owner === undefined ? coverage.state : (coverage.beside?.state ?? coverage.state);
}

/** The state of every requirement over all members, with its state in each. */
export function mergeCoverage(
  members: readonly Located[],
  organisation: Located | undefined,
  { answered }: MergedFindings,
): Coverage[] {
  const byRequirement = new Map<string, Part[]>();
  for (const member of members)
    for (const coverage of member.dossier.result.coverage)
      append(byRequirement, coverage.requirement, { member, coverage });
  return [...byRequirement.values()].flatMap((known) => {
    const parts = [...known, ...silentParts(members, known)];
    const lead = parts.find(({ member }) => member === organisation) ?? parts[0];
    return lead
      ? [mergeRequirement(lead, parts, organisation, (part) => ownFindings(part, answered.get(part.member)))]
      : [];
  });
}

function mergeRequirement(
  { coverage: lead }: Part,
  parts: readonly Part[],
  organisation: Located | undefined,
  findingsOf: (part: Part) => number,
): Coverage {
  const repositories = parts
    .map(
      (part): RepositoryState => ({
        repository: part.member.name,
        state: stateIn(part),
        findings: findingsOf(part),
      }),
    )
    .sort((a, b) => compare(a.repository, b.repository));
  const state = weakestFirst.find((one) => repositories.some((own) => own.state === one));
  const { exclusion: _, beside: __, ...rest } = lead;
  const excluding = parts.find(({ coverage }) => coverage.exclusion);
  return {
    ...rest,
    state: state ?? lead.state,
    ...(state === "excluded" && excluding ? { exclusion: relocateExclusion(excluding) } : {}),
    undecided: parts.some(({ coverage }) => coverage.undecided),
    evidence: mergeEvidence(parts, organisation),
    attestations: [
      ...new Set(
        parts.flatMap(({ member, coverage }) => coverage.attestations.map((ref) => member.to.ref(ref))),
      ),
    ],
    findings: repositories.reduce((total, { findings }) => total + findings, 0),
    repositories,
    rules: mergeRules(parts),
  };
}

/** Findings of the whole that the organisation has too are counted there. */
function ownFindings({ coverage }: Part, answered: readonly Finding[] = []): number {
  const there = answered.filter(
    (finding) =>
      !finding.waived && countsFully(finding) && finding.requirements.includes(coverage.requirement),
  );
  return Math.max(0, coverage.findings - there.length);
}

function relocateExclusion({ member, coverage: { exclusion } }: Part): NonNullable<Coverage["exclusion"]> {
  return {
    ...exclusion,
    ...(exclusion?.record === undefined ? {} : { record: member.to.ref(exclusion.record) }),
  };
}

/** What the checks of several repositories read of the organisation is there once. */
function mergeEvidence(parts: readonly Part[], organisation: Located | undefined): Evidence[] {
  const merged = new Map<string, Evidence>();
  for (const { member, coverage } of parts)
    for (const { record, path } of coverage.evidence) {
      // What the organisation's own check read of others, they tell themselves.
      if (member === organisation && !member.to.isOwn(path)) continue;
      const evidence = { record: member.to.ref(record, path), path: member.to.path(path) };
      merged.set(JSON.stringify([evidence.record, evidence.path]), evidence);
    }
  return [...merged.values()];
}

function mergeRules(parts: readonly Part[]): Coverage["rules"] {
  const byRule = new Map<string, Outcome["outcome"][]>();
  for (const { coverage } of parts)
    for (const { rule, outcome } of coverage.rules) append(byRule, rule, outcome);
  return [...byRule].map(([rule, outcomes]) => ({ rule, outcome: gravest(outcomes) }));
}
