import type { Coverage, CoverageState, Finding, Result } from "@aims-lint/core";
import { isBelow } from "./is-below.ts";

/** Which requirements to show. What is absent or empty narrows nothing. */
export interface CoverageFilter {
  /** Clauses and controls, or the headings above them: `6.1` is 6.1.1 to 6.1.4, `A.6` every control below it. */
  readonly requirements?: readonly string[];
  readonly phases?: readonly string[];
  readonly states?: readonly CoverageState[];
  /** The stages of a certification audit. */
  readonly stages?: readonly number[];
}

/** A requirement with the findings that stand against it. */
export interface CoverageEntry extends Coverage {
  /** Errors and warnings that are not waived, then hints. */
  readonly standing: readonly Finding[];
}

/** The requirements that were asked for, of how many, and in which words they were asked for. */
export interface CoverageSelection {
  readonly entries: readonly CoverageEntry[];
  readonly total: number;
  /** `stage 1, state gaps`; empty where all of them are shown. */
  readonly asked: string;
}

/** Picks the requirements of a result that a filter names, in the order of the standard. */
export function selectCoverage(result: Result, filter: CoverageFilter = {}): CoverageSelection {
  const { requirements = [], phases = [], states = [], stages = [] } = filter;
  const isNamed = ({ requirement, ...rest }: Coverage): boolean =>
    requirements.some((id) => isBelow({ id: requirement, ...rest }, id));
  const chosen = result.coverage
    .filter((entry) => requirements.length === 0 || isNamed(entry))
    .filter(({ phase }) => phases.length === 0 || (phase !== undefined && phases.includes(phase)))
    .filter(({ state }) => states.length === 0 || states.includes(state))
    .filter((entry) => stages.length === 0 || entry.stages?.some((stage) => stages.includes(stage)));
  return {
    entries: chosen.map((entry) => ({ ...entry, standing: standingAgainst(entry, result) })),
    total: result.coverage.length,
    asked: [
      asked("requirement", requirements),
      asked("phase", phases),
      asked("state", states),
      asked("stage", stages),
    ]
      .filter((part) => part !== "")
      .join(", "),
  };
}

function standingAgainst({ requirement, state }: Coverage, { findings }: Result): Finding[] {
  if (state === "excluded") return [];
  const own = findings.filter(({ requirements, waived }) => !waived && requirements.includes(requirement));
  return own.toSorted((a, b) => grades.indexOf(a.severity) - grades.indexOf(b.severity));
}

const grades: readonly Finding["severity"][] = ["error", "warning", "info"];

function asked(name: string, values: readonly (string | number)[]): string {
  return values.length === 0 ? "" : `${name} ${values.join(" or ")}`;
}
