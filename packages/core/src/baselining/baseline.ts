/** A finding that was taken on as debt. */
export interface BaselineEntry {
  /** The fingerprint of the finding. */
  readonly fingerprint: string;
  readonly rule: string;
  /** What the finding is about: `risk:R-012`. */
  readonly subject: string;
  /** Where it was last seen, for people; a record is found again wherever it is. */
  readonly path: string;
  /** The day on which it was taken on, `YYYY-MM-DD`. */
  readonly since: string;
  /** A hash of what stood there, where the subject has no id that would outlive a new name of the file or the document. */
  readonly content?: string;
}

/** The debt of a project: what was found when the tool was adopted, and what of it is not paid. */
export interface Baseline {
  /** The file that it is kept in, relative to the project. */
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

/** What a run says about the baseline. */
export interface BaselineState {
  /** The file that it is kept in. */
  readonly path: string;
  /** How many of the findings are known debt. */
  readonly known: number;
  /** How many are neither known nor waived. */
  readonly new: number;
  /** Whether the whole project was looked at with all rules, without a doubt; nothing is known to be paid otherwise. */
  readonly isWhole: boolean;
  /** The entries whose findings are gone. */
  readonly paid: readonly BaselineEntry[];
  /** The entries of which nobody knows: their rule did not run, was blocked, or has been switched off. */
  readonly unsettled: readonly BaselineEntry[];
  /** The entries of rules that do not exist (any more). */
  readonly strange: readonly BaselineEntry[];
  /** What the file has to hold from now on: what is known as it is identified now, what is unsettled, what is strange. */
  readonly left: readonly BaselineEntry[];
}
