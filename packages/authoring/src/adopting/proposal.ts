import type { Kind } from "@aims-lint/core";

/**
 * How far a guess can be relied on. `sure` and `likely` ones are taken unless somebody objects; a `doubtful` one only where
 * somebody agrees.
 */
export type Confidence = "sure" | "likely" | "doubtful";

/** What a column is taken for. */
export interface ColumnProposal {
  readonly header: string;
  /** `residual.level`; absent where the column is left alone. */
  readonly field?: string;
  /** `known`: the kind knows the name. `guessed`: it is to be told. `left`: nothing says what it is. */
  readonly state: "known" | "guessed" | "left";
  readonly confidence: Confidence;
  readonly evidence: readonly string[];
}

/** Words in a column that its field cannot read, and what they seem to mean; those without a meaning are for people to say. */
export interface WordProposal {
  readonly field: string;
  readonly word: string;
  readonly meaning?: string;
}

/** A kind that a file holds. */
export interface KindProposal {
  readonly kind: Kind;
  /** `recognised` needs no setting; `guessed` does. */
  readonly state: "recognised" | "guessed";
  readonly confidence: Confidence;
  readonly evidence: readonly string[];
  readonly columns: readonly ColumnProposal[];
  readonly words: readonly WordProposal[];
  /** The YAML key of the records, where the kind does not know it. */
  readonly key?: string;
  /** How many rows its tables and lists have. */
  readonly rows: number;
}

/** A file and what it holds. */
export interface FileProposal {
  readonly path: string;
  /** A template holds no records of its own. */
  readonly isTemplate: boolean;
  readonly kinds: readonly KindProposal[];
}

/** A folder or a pattern for the configuration, and why. */
export interface PathProposal {
  readonly path: string;
  readonly reason: string;
}

/** What is left as it is, and why. */
export interface LeftAlone {
  readonly path: string;
  readonly reason: string;
}

/** What `adopt` makes of a folder. */
export interface Proposal {
  readonly roots: readonly (PathProposal & { readonly confidence: Confidence })[];
  readonly ignore: readonly PathProposal[];
  readonly files: readonly FileProposal[];
  readonly left: readonly LeftAlone[];
}
