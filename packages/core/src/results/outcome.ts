/** How a rule ended on a project. */
export type OutcomeState =
  | "pass"
  | "fail"
  | "waived"
  | "not-applicable"
  | "blocked"
  | "not-evaluated"
  | "error";

/** How a rule ended, with its denominators. */
export interface Outcome {
  readonly rule: string;
  readonly outcome: OutcomeState;
  /** The records or documents that the rule had a say about. */
  readonly checked: number;
  /** Those of them with a finding that is not waived, known debt too. */
  readonly failed: number;
  /** Those that failed and have nothing but known debt. */
  readonly known: number;
  /** Those of them whose findings are all waived. */
  readonly waived: number;
  /** Those of them that could not be checked, because a value or a document could not be read. */
  readonly blocked: number;
  /** Why it did not run, or how it broke. */
  readonly reason?: string;
}
