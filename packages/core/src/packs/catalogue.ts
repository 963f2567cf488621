/** A clause or a control of a standard, in our own words. */
export interface Requirement {
  /** `6.1.3` or `A.6.2.4`. */
  readonly id: string;
  readonly type: "clause" | "control";
  /** The standard that it is of; known where several packs are used. */
  readonly standard?: string;
  readonly title: string;
  /** What it asks for, under 400 characters. */
  readonly summary: string;
  /** The kinds whose records are evidence for it. */
  readonly evidence: readonly string[];
  /** The heading that it stands under, by its id. */
  readonly group?: string;
  readonly phase?: Phase;
  /** At which stages of a certification an auditor looks mainly at it: 1 the documents, 2 the records of operation. */
  readonly stages?: readonly Stage[];
  /** Whether it has to exist in writing. */
  readonly documented?: Documented;
  /** What has to be in writing, and what is only customary. */
  readonly duty?: string;
  /** How often, and what of that is only customary. */
  readonly cadence?: string;
  /** What a person would ask to judge it. */
  readonly question?: string;
  /** What stays for a person to judge even where every rule passes. */
  readonly judgement?: string;
  /** What good looks like, in a few short items. */
  readonly good?: readonly string[];
}

/** The phase of plan, do, check, act. */
export type Phase = "plan" | "do" | "check" | "act";

/** The stages of a certification audit. */
export type Stage = 1 | 2;

/**
 * `available`: a document has to be there. `retained`: records have to be kept. `document`: the control asks for
 * writing. `decide`: it asks for a decision, a process or a state. `none`: nothing has to be written down.
 */
export type Documented = "available" | "retained" | "document" | "decide" | "none";

/** A heading that requirements stand under. */
export interface RequirementGroup {
  /** `6.1` or `A.6`. */
  readonly id: string;
  readonly title: string;
  readonly phase?: Phase;
}

/** Every requirement of a standard, in its order. */
export interface Catalogue {
  /** `ISO/IEC 42001:2023`. */
  readonly standard: string;
  readonly requirements: readonly Requirement[];
  /** The headings, in their order. */
  readonly groups?: readonly RequirementGroup[];
}
