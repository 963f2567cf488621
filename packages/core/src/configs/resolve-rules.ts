import type * as z from "zod";
import type { Rule, Severity } from "../rules/rule.ts";
import { type Config, ConfigurationError } from "./config.ts";
import { nearest } from "./nearest.ts";

/** A rule as it is to run. */
export interface ConfiguredRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
}

/**
 * The rules to run: of all packs and the engine's own, with their settings.
 * @throws {ConfigurationError} for a rule, a requirement or an option that is not known.
 */
export function resolveRules(config: Config, own: readonly Rule[]): ConfiguredRule[] {
  const rules = [...own, ...config.packs.flatMap((pack) => pack.rules)];
  const ids = rules.map(({ id }) => id);
  for (const id of Object.keys(config.rules ?? {})) requireKnown("rule", id, ids, ["rules", id]);
  for (const id of config.only?.rules ?? []) requireKnown("rule", id, ids, ["only", "rules"]);
  const requirements = config.packs.flatMap(
    ({ catalogue }) => catalogue?.requirements.map(({ id }) => id) ?? [],
  );
  for (const id of config.only?.requirements ?? [])
    requireKnown("requirement", id, requirements, ["only", "requirements"]);
  const groups = config.packs.flatMap((pack) => pack.groups ?? []).map(({ name }) => name);
  for (const name of config.groups ?? []) requireKnown("group of rules", name, groups, ["groups"]);
  return rules
    .filter((rule) => own.includes(rule) || isSelected(rule, config))
    .flatMap((rule) => configure(rule, config, own.includes(rule)));
}

/** A rule of a group runs when the group is on, or when somebody names the rule. */
function isSelected(rule: Rule, { only, groups = [], rules = {} }: Config): boolean {
  const isOn = rule.group === undefined || groups.includes(rule.group) || rule.id in rules;
  if (!isOn && !only?.rules?.includes(rule.id)) return false;
  if (!only?.rules?.length && !only?.requirements?.length) return true;
  return (
    (only.rules ?? []).includes(rule.id) ||
    rule.requirements.some((id) => (only.requirements ?? []).includes(id))
  );
}

function configure(rule: Rule, config: Config, isOwn: boolean): ConfiguredRule[] {
  const setting = config.rules?.[rule.id] ?? {};
  const severity = setting.severity ?? rule.severity;
  if (isOwn && severity !== "error") {
    throw new ConfigurationError(
      ["rules", rule.id],
      `The rule ${rule.id} guards the check itself and stays an error.`,
    );
  }
  if (severity === "off") return [];
  const options = rule.options.safeParse(setting.options ?? {});
  if (options.success) return [{ rule, severity, options: options.data }];
  throw optionFault(rule, options.error.issues[0]);
}

function optionFault(rule: Rule, issue: z.core.$ZodIssue | undefined): ConfigurationError {
  const key = ["rules", rule.id, "options", ...(issue?.path ?? []).map(String)];
  if (issue?.code !== "unrecognized_keys") {
    return new ConfigurationError(
      key,
      `The options of ${rule.id} are wrong: ${issue?.message ?? "unknown fault"}.`,
    );
  }
  const [name = ""] = issue.keys;
  // A pack may have a copy of zod of its own, whose classes are others.
  const known = "shape" in rule.options ? Object.keys(rule.options.shape as object) : [];
  const guess = nearest(name, known);
  return new ConfigurationError(
    [...key, name],
    `The rule ${rule.id} has no option ${name}.${guess === undefined ? "" : ` Did you mean ${guess}?`}`,
  );
}

function requireKnown(what: string, id: string, known: readonly string[], key: readonly string[]): void {
  if (known.includes(id)) return;
  const guess = nearest(id, known);
  throw new ConfigurationError(
    key,
    `There is no ${what} ${id}.${guess === undefined ? "" : ` Did you mean ${guess}?`}`,
  );
}
