import type { Rule } from "../rules/rule.ts";
import { type Config, ConfigurationError, type RuleSetting } from "./config.ts";
import { type ConfiguredRule, configureRule, settingOf } from "./configure-rule.ts";
import { requireKnown } from "./require-known.ts";

/**
 * The rules to run: of all packs and the engine's own, with their settings.
 * @throws {ConfigurationError} for a rule, a requirement or an option that is not known.
 */
export function resolveRules(config: Config, own: readonly Rule[]): ConfiguredRule[] {
  return configureEach(config, own).flatMap(({ configured }) => configured ?? []);
}

/**
 * Every rule that is asked for, and how it is to run; `undefined` where it runs nowhere.
 * @throws {ConfigurationError} for a rule, a requirement or an option that is not known.
 */
export function configureEach(
  config: Config,
  own: readonly Rule[],
): { readonly rule: Rule; readonly configured: ConfiguredRule | undefined }[] {
  const rules = [...own, ...config.packs.flatMap((pack) => pack.rules)];
  requireNames(config, rules);
  requireGuards(config, own);
  return rules
    .filter((rule) => own.includes(rule) || isAskedFor(rule, config))
    .map((rule) => {
      // The engine's own rules are errors under every preset.
      if (own.includes(rule))
        return { rule, configured: configureRule(rule, { ...config, preset: "recommended" }, true) };
      return { rule, configured: configureRule(rule, config, isOn(rule, config)) };
    });
}

function requireNames(
  { packs, rules = {}, overrides = [], only, groups }: Config,
  all: readonly Rule[],
): void {
  const ids = all.map(({ id }) => id);
  for (const id of Object.keys(rules)) requireKnown("rule", id, ids, ["rules", id]);
  for (const [index, override] of overrides.entries()) {
    for (const id of Object.keys(override.rules))
      requireKnown("rule", id, ids, ["overrides", String(index), "rules", id]);
  }
  for (const id of only?.rules ?? []) requireKnown("rule", id, ids, ["only", "rules"]);
  const requirements = packs.flatMap(({ catalogue }) => catalogue?.requirements.map(({ id }) => id) ?? []);
  for (const id of only?.requirements ?? [])
    requireKnown("requirement", id, requirements, ["only", "requirements"]);
  const known = packs.flatMap((pack) => pack.groups ?? []).map(({ name }) => name);
  for (const [index, name] of (groups ?? []).entries())
    requireKnown("group of rules", name, known, ["groups", String(index)]);
}

/** The rules that guard the check stay errors, for every file. */
function requireGuards({ rules, overrides = [] }: Config, own: readonly Rule[]): void {
  for (const { id } of own) {
    requireGuard(id, settingOf(rules, id), ["rules", id]);
    for (const [index, override] of overrides.entries())
      requireGuard(id, settingOf(override.rules, id), ["overrides", String(index), "rules", id]);
  }
}

function requireGuard(id: string, setting: RuleSetting | undefined, key: readonly string[]): void {
  if (!setting) return;
  const isOfSome = key[0] === "overrides";
  if (!isOfSome && (setting.severity === undefined || setting.severity === "error")) return;
  const stays = isOfSome ? "is the same for all files" : "stays an error";
  throw new ConfigurationError(key, `The rule ${id} guards the check itself and ${stays}.`);
}

/** A rule of a group runs when the group is on, or when somebody names the rule. */
function isOn(rule: Rule, { only, groups = [], rules = {} }: Config): boolean {
  return (
    rule.group === undefined ||
    groups.includes(rule.group) ||
    Object.hasOwn(rules, rule.id) ||
    (only?.rules?.includes(rule.id) ?? false)
  );
}

function isAskedFor(rule: Rule, { only }: Config): boolean {
  if (!only?.rules?.length && !only?.requirements?.length) return true;
  return (
    (only.rules ?? []).includes(rule.id) ||
    rule.requirements.some((id) => (only.requirements ?? []).includes(id))
  );
}
