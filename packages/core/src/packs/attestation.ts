import type { Day } from "../calendar/day.ts";

/** A person's dated statement about a requirement that no machine can judge. */
export interface Attestation {
  readonly requirement: string;
  /** `attestation:ATT-001`. */
  readonly record: string;
  readonly by: string;
  readonly statement: string;
  /** The day of the statement. */
  readonly on: Day;
  /** The last day on which it holds. */
  readonly until: Day;
}
