import { builtinRules } from "../builtin/index.ts";
import type { Day } from "../calendar/day.ts";
import { combinePacks } from "../packs/combine-packs.ts";
import { heldSeverity } from "../rolling-out/hold-back.ts";
import { selectRules } from "../rolling-out/select-rules.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import { compare } from "../text/compare.ts";
import type { Config } from "./config.ts";
import { settingOf } from "./configure-rule.ts";
import { configureEach } from "./resolve-rules.ts";

/** Who says how a rule is set: the rule itself, the preset, a setting of the rule, or an override by its number. */
export type SettingOrigin =
  | { readonly by: "default" }
  | { readonly by: "preset" }
  | { readonly by: "rules" }
  | { readonly by: "overrides"; readonly index: number };

/** How a rule is set for a file, and who says so. */
export interface RuleDescription {
  readonly rule: string;
  readonly severity: Severity | "off";
  readonly severityBy: SettingOrigin;
  /** Every option with its value. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly optionsBy: SettingOrigin;
  /** As what a roll-out makes it count for now, until which day; absent where none holds it back. */
  readonly held?: { readonly as: Severity; readonly until: Day };
}

/**
 * How every rule is set for a file on a day, those that are off among them, by name.
 * @throws {ConfigurationError} for settings that cannot be used.
 */
export function describeRules(given: Config, path: string, today: Day): RuleDescription[] {
  const config = { ...given, packs: [combinePacks(given.packs)] };
  const meant = selectRules(config, builtinRules);
  const heldOf = (rule: Rule, severity: Severity | "off") => {
    const steps = (config.rollOut ?? []).filter((_, index) => meant[index]?.has(rule));
    return severity === "off" ? undefined : heldSeverity(severity, steps, today);
  };
  return configureEach(config, builtinRules)
    .map(({ rule, configured }) => {
      const state = configured?.at?.(path) ?? configured;
      const severity = state?.severity ?? "off";
      const says = sayers(rule, config, path);
      const held = heldOf(rule, severity);
      return {
        rule: rule.id,
        severity,
        severityBy: says("severity") ?? gradedBy(rule, severity, config),
        options: (state?.options ?? {}) as Readonly<Record<string, unknown>>,
        optionsBy: says("options") ?? { by: "default" as const },
        ...(held ? { held } : {}),
      };
    })
    .sort((one, other) => compare(one.rule, other.rule));
}

/** Finds who has the last word about a part of a rule's setting. */
function sayers(
  { id }: Rule,
  { rules, overrides = [] }: Config,
  path: string,
): (part: "severity" | "options") => SettingOrigin | undefined {
  return (part) => {
    const index = overrides.findLastIndex(
      (override) => settingOf(override.rules, id)?.[part] !== undefined && override.files(path),
    );
    if (index >= 0) return { by: "overrides", index };
    return settingOf(rules, id)?.[part] === undefined ? undefined : { by: "rules" };
  };
}

function gradedBy(rule: Rule, severity: Severity | "off", { preset = "recommended" }: Config): SettingOrigin {
  const isGraded = preset !== "recommended" && severity !== "off" && severity !== rule.severity;
  return { by: isGraded ? "preset" : "default" };
}
