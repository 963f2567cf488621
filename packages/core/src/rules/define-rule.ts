import type * as z from "zod";
import type { FactName } from "../facts/facts.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Messages } from "./messages.ts";
import type { Basis, Example, Rule, RuleContext, Scope, Severity, SubjectOf } from "./rule.ts";

/** What `defineRule` takes. */
export interface RuleDefinition<S extends Scope, M extends Messages, O> {
  readonly id: string;
  readonly summary: string;
  readonly requirements: readonly string[];
  readonly severity: Severity;
  readonly basis: Basis;
  readonly group?: string;
  readonly references?: readonly string[];
  readonly notAGap?: string;
  readonly asks?: string;
  readonly on: S;
  readonly reads?: readonly Kind[];
  readonly needs?: readonly FactName[];
  readonly options: z.ZodType<O>;
  readonly messages: M;
  readonly examples?: readonly Example[];
  readonly appliesTo?: (subject: SubjectOf<S>, context: Omit<RuleContext<M, O>, "report">) => boolean;
  readonly check: (subject: SubjectOf<S>, context: RuleContext<M, O>) => void;
}

/** Defines a rule. Message ids and placeholders are checked where it reports. */
export function defineRule<const S extends Scope, const M extends Messages, O>(
  definition: RuleDefinition<S, M, O>,
): Rule<S, M, O> {
  return { references: [], reads: [], needs: [], examples: [], appliesTo: () => true, ...definition };
}
