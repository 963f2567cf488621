import type { Project } from "../project/project.ts";

/** A system as the organisation names it when it begins. */
export interface SkeletonSystem {
  /** `SYS-001`. */
  readonly id: string;
  readonly name: string;
  /** What the organisation is to it, in words of `SkeletonRole`. */
  readonly roles: readonly string[];
  /** What it is for; absent where that is still to be written. */
  readonly purpose?: string;
}

/** What an organisation may be to a system. */
export interface SkeletonRole {
  /** `provider`. */
  readonly name: string;
  readonly summary: string;
}

/** A line of what a document says about itself. `value` stands as it is; what is to be written stands as guidance. */
export interface SkeletonField {
  /** As in front matter: `next_review`. A table shows it as `Next review`. */
  readonly key: string;
  readonly value?: string;
  readonly write?: string;
}

/** A column of a register. */
export interface SkeletonColumn {
  /** As in YAML: `accepted_by`. */
  readonly key: string;
  /** As in the header of a table: `Accepted by`. */
  readonly header: string;
  /** What to write, in a few words: `1 to 5`. */
  readonly write: string;
}

/**
 * A part of a document. `write` says what to write there, for whom and why, and stands as a comment. With `columns` it is a register:
 * a table, or a list below `collection`.
 */
export interface SkeletonPart {
  /** Absent for what stands below the title. */
  readonly heading?: string;
  readonly write: string;
  readonly collection?: string;
  readonly columns?: readonly SkeletonColumn[];
  /** What is known already, by the keys of columns. */
  readonly rows?: (systems: readonly SkeletonSystem[]) => readonly Readonly<Record<string, string>>[];
}

/** A document to write. Texts may hold `{organisation}`, and those of a document for one system `{id}` and `{name}`. */
export interface SkeletonDocument {
  /** Below the folder of the AIMS, without the ending: `policy`, `impact/{id}`. */
  readonly path: string;
  /** What it declares itself to be: a word by which its kind is recognised. */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** What it is good for, as a sentence: why it is to be written now. */
  readonly why: string;
  readonly fields: readonly SkeletonField[];
  readonly parts: readonly SkeletonPart[];
  /** Whether each system has one of its own. */
  readonly each?: boolean;
  /** For which systems it is needed; without it, for all. One that is needed for no system is not written. */
  readonly needed?: (system: SkeletonSystem) => boolean;
}

/** What a pack gives somebody who begins with nothing. */
export interface Skeleton {
  readonly roles: readonly SkeletonRole[];
  /** The roles that another word stands for: `user` for `deployer`. None for a word that is no role. */
  readRole?(word: string): readonly string[];
  /** The systems that a project has on record already. */
  systems?(project: Project): readonly SkeletonSystem[];
  /** In the order in which they are best written. */
  readonly documents: readonly SkeletonDocument[];
}
