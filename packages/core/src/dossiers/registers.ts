import type { Span } from "../document/range.ts";
import type { Attestation } from "../packs/attestation.ts";
import type { Applicability } from "../packs/pack.ts";
import type { TraceFact } from "../packs/trace.ts";
import type { TraceView } from "./trace-view.ts";

/** What an auditor asks to see besides the findings, as far as it is on record. */
export interface Registers extends PackRegisters {
  /** The AI systems with all that hangs on each, in the order of the inventory. */
  readonly systems: readonly SystemFile[];
  /** People's statements about requirements, expired ones too. */
  readonly attestations: readonly Attestation[];
}

/** What only a pack can tell. */
export interface PackRegisters {
  /** The decision on each requirement that may be left out, in the order of the catalogue; a requirement without a row is in it too. */
  readonly statement: readonly StatementEntry[];
  /** Rows for what the catalogue does not have: controls of the organisation's own, and ids that name nothing. Absent where there are none. */
  readonly further?: readonly StatementEntry[];
  /** Absent where no risk is on record. */
  readonly risks?: RiskPicture;
}

/** A system and its trace. */
export interface SystemFile {
  readonly name: string;
  readonly trace: TraceView;
}

/** One line of the Statement of Applicability. */
export interface StatementEntry {
  readonly requirement: string;
  /** Ours. */
  readonly title: string;
  /** The heading that it stands under, by its id. */
  readonly group?: string;
  readonly state: Applicability["state"];
  /** `control:A.6.2.4`; absent where there is no row. */
  readonly record?: string;
  readonly at?: Span;
  /** Why it applies or does not, as written. */
  readonly justification?: string;
  /** How far it is, as one of the words of the kind: `implemented`. */
  readonly status?: string;
  readonly owner?: string;
  /** What is named as evidence, as written. */
  readonly evidence: readonly string[];
  /** The risks that it treats, by id. */
  readonly risks: readonly string[];
  /** What else the row says, by field: `target`, `nextReview`. */
  readonly facts: readonly TraceFact[];
  /** What of its row could not be read, as sentences; absent where all could. */
  readonly problem?: string;
}

/** The risks, and the scale that they are rated on. */
export interface RiskPicture {
  /** The organisation's own matrix; absent where no method gives one that can be read. */
  readonly scale?: RiskMatrix;
  /** Why there is no matrix, or what of the picture is not known, as sentences. */
  readonly notes: readonly string[];
  readonly risks: readonly RatedRisk[];
}

/** The matrix of the risk method. */
export interface RiskMatrix {
  /** Where it is written. */
  readonly at: Span;
  /** From the lowest to the highest. */
  readonly likelihoods: readonly ScaleStep[];
  readonly impacts: readonly ScaleStep[];
  /** The level of each cell, by likelihood and then impact; `undefined` where the method says nothing of it. */
  readonly cells: readonly (readonly (MatrixCell | undefined)[])[];
  /** The names of the levels, from the lowest to the highest. */
  readonly levels: readonly string[];
  /** Up to where a risk is acceptable, as written: `9, medium`. */
  readonly limit?: string;
}

/** A step of likelihood or impact: a number, a word, or both. */
export interface ScaleStep {
  /** Absent where the method has words only. */
  readonly value?: number;
  /** `Likely`, as written; absent where the method only counts. */
  readonly name?: string;
}

/** What the method says of one combination. */
export interface MatrixCell {
  readonly score?: number;
  /** One of the matrix's `levels`. */
  readonly level?: string;
  /** Whether it lies above what is acceptable; absent where that cannot be told. */
  readonly isAbove?: boolean;
}

/** A risk before and after its treatment. */
export interface RatedRisk {
  /** `risk:R-012`. */
  readonly record: string;
  readonly title: string;
  readonly at: Span;
  /** The systems that it is about, by id, as written. */
  readonly systems: readonly string[];
  readonly owner?: string;
  /** How it is treated, as one of the words of the kind. */
  readonly treatment?: string;
  readonly controls: readonly string[];
  readonly status?: string;
  /** Whether it is off the books: such a risk belongs in a list, and in no matrix. */
  readonly isClosed?: boolean;
  readonly before: Rating;
  readonly after: Rating;
  readonly accepted?: { readonly by?: string; readonly on?: string; readonly until?: string };
}

/** How a risk is rated. A rating of which nothing was written or could be read has none of these. */
export interface Rating {
  /** Its place in the matrix: indexes into `likelihoods` and `impacts`. */
  readonly likelihood?: number;
  readonly impact?: number;
  /** The level as written, `12 (high)`; where only its factors are, those: `3 × 4`. */
  readonly level?: string;
  /** One of the matrix's `levels`, where the level can be told. */
  readonly band?: string;
  /** Whether it lies above what is acceptable; absent where that cannot be told. */
  readonly isAbove?: boolean;
}
