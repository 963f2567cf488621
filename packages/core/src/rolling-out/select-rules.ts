import { type Config, ConfigurationError } from "../configs/config.ts";
import { nearest } from "../configs/nearest.ts";
import type { Rule } from "../rules/rule.ts";

const bases: readonly string[] = ["requirement", "guidance", "practice"];

/**
 * The rules that each step of a roll-out means, in the order of the steps.
 * @throws {ConfigurationError} for a name that means no rule, or one that guards the check, and for days that do not rise.
 */
export function selectRules({ packs, rollOut = [] }: Config, own: readonly Rule[]): ReadonlySet<Rule>[] {
  const rules = packs.flatMap((pack) => pack.rules);
  const known = namesOf(rules);
  return rollOut.map(({ rules: names, audit, warn, enforce }, index) => {
    const key = ["rollout", String(index)];
    const late = "The days of a roll-out follow each other";
    if (audit !== undefined && audit >= warn)
      throw new ConfigurationError([...key, "warn"], `${late}: ${warn} is not after ${audit}.`);
    if (warn >= enforce)
      throw new ConfigurationError([...key, "enforce"], `${late}: ${enforce} is not after ${warn}.`);
    const meant = names.map((name, at) => {
      const found = rules.filter((rule) => isMeant(rule, name));
      if (found.length === 0) throw strange(name, known, own, [...key, "rules", String(at)]);
      return found;
    });
    return new Set(meant.flat());
  });
}

function isMeant({ id, group, basis, requirements }: Rule, name: string): boolean {
  return (
    id === name ||
    group === name ||
    basis === name ||
    requirements.some((requirement) => requirement === name || requirement.startsWith(`${name}.`))
  );
}

function namesOf(rules: readonly Rule[]): string[] {
  const requirements = rules.flatMap((rule) => rule.requirements.flatMap(withHeadings));
  const groups = rules.flatMap(({ group }) => group ?? []);
  return [...new Set([...rules.map(({ id }) => id), ...requirements, ...groups, ...bases])];
}

/** `6.1.3` and what it stands under: `6.1`, `6`. */
function withHeadings(requirement: string): string[] {
  const parts = requirement.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

function strange(
  name: string,
  known: readonly string[],
  own: readonly Rule[],
  key: readonly string[],
): ConfigurationError {
  if (own.some(({ id }) => id === name))
    return new ConfigurationError(key, `The rule ${name} guards the check itself and counts from the start.`);
  const guess = nearest(name, known);
  return new ConfigurationError(
    key,
    `No rule, requirement or group of rules is called ${name}.${guess === undefined ? "" : ` Did you mean ${guess}?`}`,
  );
}
