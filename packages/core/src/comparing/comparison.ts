import type { Finding } from "../results/finding.ts";
import type { Severity } from "../rules/rule.ts";
import type { CoverageState } from "../summarising/coverage.ts";

/** What a project is compared with. */
export interface ComparedWith {
  /** As it was asked for: `origin/main`. */
  readonly ref: string;
  /** The id of the commit. */
  readonly commit: string;
  /** What that commit is: the last one that the ref and the change have in common, or the ref itself. */
  readonly as: "merge-base" | "ref";
  /** What a reader has to know of it, as sentences. */
  readonly notes: readonly string[];
}

/** As what a finding counts: by its severity, or for nothing while it is waived or known debt. */
export type Weight = Severity | "waived" | "known";

/** A finding that the change brings. */
export interface Brought {
  readonly finding: Finding;
  /** As what it counted before, where it was there and counts more now. */
  readonly before?: Weight;
  /**
   * Whether the change asks for something with it: it follows from the code or from what was there before, or it stands in a document that
   * the change leaves alone.
   */
  readonly asks: boolean;
}

/** A finding that was there before and counts less now. */
export interface Eased {
  readonly finding: Finding;
  readonly before: Weight;
}

/** A finding of the base that is no longer reported, and that nobody has mended. */
export interface Gone {
  readonly finding: Finding;
  /** As a clause: `aims/risks.md was removed`. */
  readonly why: string;
}

/** A field of a record that says something else than before; without a text where there was none, or is none. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** What became of a record. */
export interface RecordChange {
  readonly change: "added" | "changed" | "removed";
  readonly kind: string;
  readonly id: string;
  /** `risk:R-012`. */
  readonly ref: string;
  /** Where it is; where it was, if it was removed. */
  readonly path: string;
  /** Of a record that was changed; in the order of its kind's fields. */
  readonly fields: readonly FieldChange[];
}

/** A requirement that stands otherwise than before. */
export interface CoverageChange {
  readonly requirement: string;
  readonly title: string;
  readonly before: CoverageState;
  readonly after: CoverageState;
}

/** What a change brings. Findings are told by what they are about, never by their line. */
export interface Comparison {
  readonly base: ComparedWith;
  /** Waived and known ones too; those count for nothing. */
  readonly news: readonly Brought[];
  readonly eased: readonly Eased[];
  /** Findings of the base, with their places there. */
  readonly mended: readonly Finding[];
  readonly gone: readonly Gone[];
  /** What was found before as it is now. */
  readonly standing: readonly Finding[];
  /** What rules report that could say nothing about the base, of what the change does not touch: nobody knows whether it is new. It fails nothing. */
  readonly unknown: readonly Finding[];
  readonly records: readonly RecordChange[];
  readonly coverage: readonly CoverageChange[];
}
