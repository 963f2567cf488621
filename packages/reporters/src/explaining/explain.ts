import { normaliseKey, type Pack, type Rule } from "@aims-lint/core";
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
 * `own` are the rules of the engine itself.
 */
export function explain(name: string, packs: readonly Pack[], own: readonly Rule[] = []): Explained {
  const id = name.trim().replace(/^(?:iso(?:\/iec)?\s*)?42001:?\s*/i, "");
  const isNamed = (other: string): boolean => other.toLowerCase() === id.toLowerCase();
  for (const pack of packs) {
    const rule = [...pack.rules, ...own].find((one) => isNamed(one.id));
    if (rule) return { found: explainRule(rule, pack) };
    const requirement = pack.catalogue.requirements.find((one) => isNamed(one.id));
    if (requirement) return { found: explainRequirement(requirement, pack) };
    const kind =
      pack.kinds.find((one) => isNamed(one.name)) ??
      pack.kinds.find(({ titles, types }) =>
        [...titles, ...types].some((title) => normaliseKey(title) === normaliseKey(id)),
      );
    if (kind) return { found: explainKind(kind, pack) };
  }
  const below = packs
    .flatMap(({ catalogue }) => catalogue.requirements.map((one) => one.id))
    .filter((one) => one.toLowerCase().startsWith(`${id.toLowerCase()}.`));
  return { found: undefined, guess: nearestName(id, namesOf(packs, own)), below };
}

/** Everything that can be explained, by name. */
function namesOf(packs: readonly Pack[], own: readonly Rule[]): string[] {
  return [
    ...own.map((rule) => rule.id),
    ...packs.flatMap(({ rules, catalogue, kinds }) => [
      ...rules.map((rule) => rule.id),
      ...catalogue.requirements.map((requirement) => requirement.id),
      ...kinds.map((kind) => kind.name),
    ]),
  ];
}
