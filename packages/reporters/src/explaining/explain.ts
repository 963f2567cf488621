import { builtinKinds, builtinRules, combinePacks, normaliseKey, type Pack } from "@aims-lint/core";
import { explainKind } from "./explain-kind.ts";
import { explainRequirement } from "./explain-requirement.ts";
import { explainRule } from "./explain-rule.ts";
import type { Explanation } from "./explanation.ts";
import { nearestName } from "./nearest-name.ts";

/** The page that a name means; else the name that it most likely was meant to be, and what stands below a heading of that name. */
export type Explained =
  | { readonly found: Explanation }
  | { readonly found: undefined; readonly guess: string | undefined; readonly below: readonly string[] };

/**
 * Finds what a name means: a rule, a requirement (`6.1.3`, `A.6.2.4`, `42001:A.6.2.4`) or a kind, by its name or a title.
 * Rules and kinds of the engine itself are explained too.
 * @throws {ConfigurationError} for packs that cannot be used together.
 */
export function explain(name: string, packs: readonly Pack[]): Explained {
  const id = name.trim().replace(/^(?:iso(?:\/iec)?\s*)?42001:?\s*/i, "");
  const isNamed = (other: string): boolean => other.toLowerCase() === id.toLowerCase();
  const pack = combinePacks(packs);
  const { catalogue } = pack;
  const rules = [...pack.rules, ...builtinRules];
  const kinds = [...pack.kinds, ...builtinKinds];
  const rule = rules.find((one) => isNamed(one.id));
  if (rule) return { found: explainRule(rule, pack) };
  const requirement = catalogue.requirements.find((one) => isNamed(one.id));
  if (requirement) return { found: explainRequirement(requirement, pack) };
  const kind =
    kinds.find((one) => isNamed(one.name)) ??
    kinds.find(({ titles, types }) =>
      [...titles, ...types].some((title) => normaliseKey(title) === normaliseKey(id)),
    );
  if (kind) return { found: explainKind(kind, pack) };
  const requirements = catalogue.requirements.map((one) => one.id);
  const names = rules.map((one) => one.id);
  return {
    found: undefined,
    guess: nearestName(id, [...names, ...requirements, ...kinds.map((one) => one.name)]),
    below: requirements.filter((one) => one.toLowerCase().startsWith(`${id.toLowerCase()}.`)),
  };
}
