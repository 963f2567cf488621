import type { Span } from "../document/range.ts";
import type { HeldBack } from "../rolling-out/roll-out.ts";
import type { Basis, Fix, Related, Severity } from "../rules/rule.ts";

/** A decision to live with a finding. */
export interface Waiver {
  readonly reason: string;
  readonly approver: string;
  /** The last day on which it holds. */
  readonly until: string;
  readonly at: Span;
}

/** How much of a long line a finding carries before its place, and how much from there on, in UTF-16 code units. */
export const lineReach = 2000;

/** What a rule reports. Texts may quote the repository; reporters make them safe to print. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly requirements: readonly string[];
  /** What is wrong. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it. */
  readonly how: string;
  readonly at: Span;
  /**
   * The line of the document at which `at` begins, without its line end; of a longer one, `lineReach` to each side. Empty
   * where the line holds something that must not be repeated. Of code, only what was seen there, at its column.
   */
  readonly line: string;
  readonly related: readonly Related[];
  /** The record or document that it is about: `risk:R-012`. */
  readonly subject: string;
  /** 16 hexadecimal digits; the same for the same fault in a moved row or a moved file. */
  readonly fingerprint: string;
  /** Of one that is not the first of several that are alike: the fingerprint of the first. */
  readonly family?: string;
  readonly fix?: Fix;
  readonly waived?: Waiver;
  /** As what it would count, had the configuration not made its rule milder. */
  readonly eased?: Severity;
  /** That it counts less than its rule grades it, until a day: its rule is still being rolled out. */
  readonly held?: HeldBack;
  /** The day since which it is known debt: it is in the baseline. */
  readonly known?: { readonly since: string };
  /** A hash of what stands there, where the name of the subject may pass; see `BaselineEntry`. */
  readonly content?: string;
}
