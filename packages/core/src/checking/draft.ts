import type { Span } from "../document/range.ts";
import type { HeldBack } from "../rolling-out/roll-out.ts";
import type { Fix, Related, Rule, Severity } from "../rules/rule.ts";

/** A finding before it is graded, waived and given its fingerprint. */
export interface Draft {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly requirements: readonly string[];
  readonly messageId: string;
  readonly message: string;
  readonly why: string;
  readonly how: string;
  readonly at: Span;
  readonly related: readonly Related[];
  readonly subject: string;
  /** The subject that the rule was called for. */
  readonly checkedAs: string;
  readonly key: string;
  /** Whether others with the same message, subject and key say nothing new. */
  readonly once: boolean;
  /** Whether the line at which `at` begins must not be repeated in a report. */
  readonly conceal: boolean;
  readonly fix?: Fix;
  /** As what it would count, had the configuration not made its rule milder. */
  readonly eased?: Severity;
  /** That it counts less than it was graded, until a day. */
  readonly held?: HeldBack;
}
