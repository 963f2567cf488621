import type { Span } from "../document/range.ts";
import type { Examination } from "../linting/lint.ts";
import type { Severity } from "../rules/rule.ts";

/** Something that a change alters in what it is judged by. */
export interface GateChange {
  /** What it does, as a clause: `switches off the rule risk-owned`. */
  readonly what: string;
  /** Where it is written after the change; at the head of the file where it was taken out. */
  readonly at: Span;
  /** Tells it from the others: the key of a setting, the fingerprint of an entry. */
  readonly key: string;
  readonly severity: Severity;
}

/** What a change is judged by, where it does not bring that itself. */
export interface Gate {
  /** From where it was taken: `origin/main`. */
  readonly from: string;
  readonly changes: readonly GateChange[];
  /** The check of what it was taken from. Waivers that count there count for the change; others do not. */
  readonly before: () => Examination;
}
