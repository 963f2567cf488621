import type { Span } from "../document/range.ts";

/** A day by which somebody has to do something. */
export interface DueDate {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `review`, `treatment`, `waiver`: what sort of thing falls due. */
  readonly type: string;
  /** What has to be done, for people: `Review of AIMS-POL-001 (AI policy)`. */
  readonly title: string;
  /** The record or document that says so: `treatment:ACT-007`. */
  readonly subject: string;
  /** Who has to do it, as written. */
  readonly owner?: string;
  /** Where the day is written. */
  readonly at: Span;
}
