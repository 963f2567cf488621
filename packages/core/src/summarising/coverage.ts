import type { Requirement } from "../packs/catalogue.ts";
import type { Pack } from "../packs/pack.ts";
import type { Project } from "../project/project.ts";
import type { Finding } from "../results/finding.ts";
import type { Outcome } from "../results/outcome.ts";

/**
 * How things stand with a requirement:
 * `excluded` by the organisation's own decision; `gaps`: a finding stands against it; `waived`: all of them
 * are waived; `evidenced`: records are there, a rule checked them and none complained; `needs-judgement`: no
 * rule speaks for it; `not-evaluated`: rules do, and none could say anything.
 */
export type CoverageState =
  | "evidenced"
  | "gaps"
  | "waived"
  | "excluded"
  | "attested"
  | "needs-judgement"
  | "not-evaluated";

/** The state of one requirement and what it rests on. */
export interface Coverage {
  readonly requirement: string;
  readonly title: string;
  readonly type: Requirement["type"];
  readonly state: CoverageState;
  /** The records that are evidence for it, by reference. */
  readonly evidence: readonly string[];
  /** How many findings stand against it: errors and warnings that are not waived. */
  readonly findings: number;
  /** The rules that speak for it and how each ended. */
  readonly rules: readonly { readonly rule: string; readonly outcome: Outcome["outcome"] }[];
}

/** The state of every requirement of a pack, in the catalogue's order. */
export function summariseCoverage(
  pack: Pack,
  project: Project,
  findings: readonly Finding[],
  outcomes: ReadonlyMap<string, Outcome>,
): Coverage[] {
  const applicability = pack.applicability?.(project);
  const kinds = new Map(pack.kinds.map((kind) => [kind.name, kind]));
  const against = byRequirement(findings.filter(({ severity }) => severity !== "info"));
  return pack.catalogue.requirements.map((requirement) => {
    const speaking = pack.rules
      .filter((rule) => rule.requirements.includes(requirement.id))
      .flatMap((rule) => outcomes.get(rule.id) ?? []);
    const evidence = requirement.evidence.flatMap((name) => {
      const kind = kinds.get(name);
      return kind && !kind.universal ? project.records(kind).map(({ ref }) => ref) : [];
    });
    const own = against.get(requirement.id) ?? [];
    const standing = own.filter(({ waived }) => !waived).length;
    const isExcluded = applicability?.(requirement.id) === "excluded";
    return {
      requirement: requirement.id,
      title: requirement.title,
      type: requirement.type,
      state: isExcluded ? "excluded" : stateOf(standing, own.length, evidence.length, speaking),
      evidence,
      findings: standing,
      rules: speaking.map(({ rule, outcome }) => ({ rule, outcome })),
    };
  });
}

function stateOf(
  standing: number,
  all: number,
  evidence: number,
  speaking: readonly Outcome[],
): CoverageState {
  if (standing > 0) return "gaps";
  if (all > 0) return "waived";
  if (speaking.length === 0) return "needs-judgement";
  const isOpen = speaking.some(
    ({ outcome, blocked }) => blocked > 0 || ["blocked", "not-evaluated", "error"].includes(outcome),
  );
  const isChecked = speaking.some(({ outcome, checked }) => checked > 0 && outcome !== "not-applicable");
  return !isOpen && isChecked && evidence > 0 ? "evidenced" : "not-evaluated";
}

function byRequirement(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of finding.requirements) {
      const group = groups.get(id);
      if (group) group.push(finding);
      else groups.set(id, [finding]);
    }
  }
  return groups;
}
