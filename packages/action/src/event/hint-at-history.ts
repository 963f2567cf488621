import type { Result } from "@aims-lint/core";
import type { Checkout } from "@aims-lint/node";

/** What a shallow clone kept from being checked, and what to do; `undefined` where it kept nothing. */
export function hintAtHistory({ outcomes }: Result, checkout: Checkout | undefined): string | undefined {
  if (!checkout?.isShallow) return undefined;
  const open = outcomes.filter(({ outcome, blocked }) => outcome === "not-evaluated" || blocked > 0).length;
  if (open === 0) return undefined;
  const rules = open === 1 ? "1 rule" : `${open} rules`;
  return `${rules} could not check all that they have to, and only a part of the history was fetched. Give the step of actions/checkout: with: fetch-depth: 0.`;
}
