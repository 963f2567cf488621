import type { RecordOf } from "../extracting/record.ts";
import type { Requirement } from "../packs/catalogue.ts";
import type { Applicability, Pack } from "../packs/pack.ts";
import type { Project } from "../project/project.ts";
import type { Finding } from "../results/finding.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Rule } from "../rules/rule.ts";
import { append } from "../text/append.ts";

/**
 * How things stand with a requirement:
 * `excluded` by the organisation's own decision; `gaps`: a finding stands against it; `waived`: all of them
 * are waived; `evidenced`: records are there, a rule checked them and none complained; `attested`: a person's
 * statement that has not expired answers for it where no rule could; `needs-judgement`: no rule speaks for it;
 * `not-evaluated`: rules do, and none could say anything, or the organisation has not decided whether it applies.
 */
export const coverageStates = [
  "evidenced",
  "gaps",
  "waived",
  "excluded",
  "attested",
  "needs-judgement",
  "not-evaluated",
] as const;

export type CoverageState = (typeof coverageStates)[number];

/** A record that is evidence, and the document that it is in. */
export interface Evidence {
  /** `risk:R-012`. */
  readonly record: string;
  readonly path: string;
}

/** How things stand with a requirement in one repository. */
export interface RepositoryState {
  readonly repository: string;
  readonly state: CoverageState;
  /** How many findings stand against it there. */
  readonly findings: number;
}

/** Findings that are reported elsewhere. */
interface FindingsBeside {
  /** How many stand against a requirement. */
  readonly findings: number;
  /** Its state but for those. */
  readonly state: CoverageState;
}

/** The state of one requirement and what it rests on. */
export interface Coverage {
  readonly requirement: string;
  readonly title: string;
  readonly type: Requirement["type"];
  /** The heading that it stands under, such as `6.1` or `A.6.2`. */
  readonly group?: string;
  readonly phase?: NonNullable<Requirement["phase"]>;
  /** The certification stages at which an auditor looks at it. */
  readonly stages?: readonly (1 | 2)[];
  readonly state: CoverageState;
  /** The record that leaves it out, and its reason. */
  readonly exclusion?: { readonly record?: string; readonly reason?: string };
  /** True where the organisation does not say whether it applies. */
  readonly undecided: boolean;
  /** The records that are evidence for it. */
  readonly evidence: readonly Evidence[];
  /** The statements of people about it that hold today, by reference. */
  readonly attestations: readonly string[];
  /** How many findings stand against it: errors and warnings that are not waived. */
  readonly findings: number;
  /** What stands against it in documents of the organisation that were read beside; absent where nothing does. */
  readonly beside?: FindingsBeside;
  /** Of a roll-up: how things stand with it in each repository, in order of name. */
  readonly repositories?: readonly RepositoryState[];
  /** The rules that speak for it and how each ended. */
  readonly rules: readonly { readonly rule: string; readonly outcome: Outcome["outcome"] }[];
}

/**
 * The state of every requirement of a pack, in the catalogue's order.
 * @param findingsBeside those in documents of the organisation that were read beside; they count, and are reported elsewhere
 */
export function summariseCoverage(
  pack: Pack,
  project: Project,
  findings: readonly Finding[],
  outcomes: ReadonlyMap<string, Outcome>,
  findingsBeside: readonly Finding[] = [],
): Coverage[] {
  const applicability = pack.applicability?.(project);
  const against = byRequirement(findings.filter(countsFully));
  const againstBeside = byRequirement(findingsBeside.filter(countsFully));
  const evidence = evidenceFinder(pack, project);
  const attested = (pack.attestations?.(project) ?? []).filter(({ until }) => until >= project.today);
  return (pack.catalogue?.requirements ?? []).map((requirement) => {
    const { id, title, type, group, phase, stages } = requirement;
    const own = against.get(id) ?? [];
    const beside = againstBeside.get(id) ?? [];
    const standing = (found: readonly Finding[]): number => found.filter(({ waived }) => !waived).length;
    const speakers = pack.rules.filter((rule) => rule.requirements.includes(id));
    const found = {
      evidence: evidence(requirement),
      attestations: attested.filter((one) => one.requirement === id).map(({ record }) => record),
      speaking: speakers.flatMap((rule) => outcomes.get(rule.id) ?? []),
      isOpen: speakers.some((rule) => isLeftOpen(rule, outcomes.get(rule.id))),
      isSilent: speakers.every(({ group }) => group !== undefined),
    };
    const decision = applicability?.(id);
    const stateWith = (more: readonly Finding[]): CoverageState => {
      if (decision?.state === "excluded") return "excluded";
      const all = { findings: own.length + more.length, standing: standing(own) + standing(more) };
      return stateOf({ ...found, ...all }, decision?.state === "undecided");
    };
    return {
      requirement: id,
      title,
      type,
      ...(group === undefined ? {} : { group }),
      ...(phase === undefined ? {} : { phase }),
      ...(stages === undefined ? {} : { stages }),
      state: stateWith(beside),
      ...(decision?.state === "excluded" ? { exclusion: toExclusion(decision) } : {}),
      undecided: decision?.state === "undecided",
      evidence: found.evidence,
      attestations: found.attestations,
      findings: standing(own),
      ...(standing(beside) === 0 ? {} : { beside: { findings: standing(beside), state: stateWith([]) } }),
      rules: found.speaking.map(({ rule, outcome }) => ({ rule, outcome })),
    };
  });
}

/** A gap does not wait for the roll-out of its rule, nor does it go where the configuration makes the rule milder. */
export function countsFully({ severity, held, eased }: Finding): boolean {
  return (eased ?? held?.severity ?? severity) !== "info";
}

interface Found {
  readonly findings: number;
  readonly standing: number;
  readonly evidence: readonly Evidence[];
  readonly attestations: readonly string[];
  readonly speaking: readonly Outcome[];
  /** Whether a rule that speaks for it could not say all that it has to. */
  readonly isOpen: boolean;
  /** Whether there is no rule for it, but for those of groups. */
  readonly isSilent: boolean;
}

function stateOf(
  { findings, standing, evidence, attestations, speaking, isOpen, isSilent }: Found,
  isUndecided: boolean,
): CoverageState {
  if (standing > 0) return "gaps";
  if (findings > 0) return "waived";
  // What the rules say of it was made milder, so that their silence shows nothing.
  if (isUndecided) return "not-evaluated";
  if (isOpen) return "not-evaluated";
  const isChecked = speaking.some(({ outcome, checked }) => checked > 0 && outcome !== "not-applicable");
  if (isChecked && evidence.length > 0) return "evidenced";
  if (attestations.length > 0) return "attested";
  return speaking.length === 0 && isSilent ? "needs-judgement" : "not-evaluated";
}

/**
 * What is good practice goes beyond the requirement: where it lacks a fact, or the facts do not tell all that it asks, the requirement
 * stands on the rules that look at the documents.
 */
function isLeftOpen({ basis, needs }: Rule, ended: Outcome | undefined): boolean {
  if (!ended) return false;
  if (ended.outcome === "not-evaluated") return basis === "requirement";
  if (ended.outcome === "error") return true;
  if (needs.length > 0 && basis !== "requirement") return false;
  return ended.blocked > 0 || ended.outcome === "blocked";
}

/** Finds the records that are evidence for a requirement. Of a kind that any document may hold, they have to be asked. */
function evidenceFinder(pack: Pack, project: Project): (requirement: Requirement) => Evidence[] {
  const kinds = new Map(pack.kinds.map((kind) => [kind.name, kind]));
  const known = new Map<RecordOf, Evidence>();
  const evidenceOf = (record: RecordOf): Evidence => {
    const found = known.get(record) ?? { record: record.ref, path: record.document.path };
    known.set(record, found);
    return found;
  };
  return ({ id, evidence }) =>
    evidence.flatMap((name) => {
      const kind = kinds.get(name);
      if (!kind || (kind.universal && !pack.evidences)) return [];
      const records = project.records(kind);
      return records.filter((record) => pack.evidences?.(record, id) ?? true).map(evidenceOf);
    });
}

function toExclusion({ record, reason }: Applicability): NonNullable<Coverage["exclusion"]> {
  return { ...(record === undefined ? {} : { record }), ...(reason === undefined ? {} : { reason }) };
}

function byRequirement(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of finding.requirements) {
      append(groups, id, finding);
    }
  }
  return groups;
}
