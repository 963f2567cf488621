/** A clause or a control of a standard, in our own words. */
export interface Requirement {
  /** `6.1.3` or `A.6.2.4`. */
  readonly id: string;
  readonly type: "clause" | "control";
  readonly title: string;
  /** The heading that it stands under, such as `6.1` or `A.6.2`. */
  readonly group?: string;
  readonly phase?: "plan" | "do" | "check" | "act";
  /** The certification stages at which an auditor mainly looks at it. */
  readonly stages?: readonly (1 | 2)[];
  /** What it asks for, under 400 characters. */
  readonly summary: string;
  /** The kinds whose records are evidence for it. */
  readonly evidence: readonly string[];
}

/** Every requirement of a standard, in its order. */
export interface Catalogue {
  /** `ISO/IEC 42001:2023`. */
  readonly standard: string;
  readonly requirements: readonly Requirement[];
}
