import type { Applicability } from "../packs/pack.ts";
import type { Check } from "./check.ts";
import type { Draft } from "./draft.ts";

/**
 * Lets the organisation's own decisions speak: a rule that speaks only for controls is silent where all of
 * them are excluded, and only informs where none of them is decided on.
 */
export function grade(check: Check, applicability: (requirement: string) => Applicability): Check {
  const { requirements } = check.configured.rule;
  if (requirements.length === 0) return check;
  const decisions = new Set(requirements.map((requirement) => applicability(requirement).state));
  if (decisions.has("included")) return check;
  if (decisions.has("undecided")) return { ...check, drafts: check.drafts.map(inform) };
  const { configured } = check;
  return { configured, checked: [], blocked: 0, blockedOn: [], drafts: [], isSilenced: true };
}

/** Whatever the configuration says, it would count no more. */
function inform({ eased: _eased, ...draft }: Draft): Draft {
  return { ...draft, severity: "info" };
}
