import type { Span } from "../document/range.ts";

/** Who answers for a component of the code. */
export interface ComponentClaim {
  /** The records that claim it, in order of id; empty where nobody does. */
  readonly by: readonly Claimant[];
  /**
   * What findings about it are about: `component:pkg:npm/openai`. Components of one family share the subject of one of them, so that a
   * waiver of it covers them all.
   */
  readonly subject: string;
}

/** A record that claims a component. */
export interface Claimant {
  /** `SYS-001`. */
  readonly id: string;
  /** What people call it, where that is another thing than its id. */
  readonly name?: string;
  /** Where it claims it. */
  readonly at: Span;
}
