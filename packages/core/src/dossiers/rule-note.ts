import type { Basis, Severity } from "../rules/rule.ts";

/** What a report says of a rule itself. */
export interface RuleNote {
  readonly id: string;
  /** What must hold, as a sentence. */
  readonly summary: string;
  readonly requirements: readonly string[];
  /** As it grades itself. */
  readonly severity: Severity;
  readonly basis: Basis;
  /** The pack that brings it; absent for the rules of the engine. */
  readonly pack?: string;
  readonly references: readonly string[];
  /** When what it looks for may be missing with good reason. */
  readonly notAGap?: string;
  /** Of good practice: what the standard itself asks. */
  readonly asks?: string;
}
