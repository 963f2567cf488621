import type * as z from "zod";
import type { Rule, Severity } from "../rules/rule.ts";
import { type Config, ConfigurationError, type RuleSetting } from "./config.ts";
import { nearest } from "./nearest.ts";
import { presetSeverity } from "./presets.ts";

/** How a rule is set. */
export interface RuleState {
  readonly severity: Severity | "off";
  readonly options: unknown;
  /** What a milder severity that the rule chooses for a single case becomes. Absent: it stays. */
  readonly regrade?: ((own: Severity) => Severity) | undefined;
  /** As what a severity that the rule chooses counts where the settings say nothing of the rule. Absent: as it is. */
  readonly usual?: ((own: Severity) => Severity) | undefined;
}

/** A rule as it is to run. */
export interface ConfiguredRule extends RuleState {
  readonly rule: Rule;
  /** How it is set for a path; absent where it is the same for all. */
  readonly at?: (path: string) => RuleState;
}

/**
 * How a rule is to run: as the preset has it, then as the settings have it, then as the overrides do that fit a path.
 * Later ones win, severity and options each for themselves. `isOn` is false for a rule that only an override may switch on.
 * `undefined` where it runs nowhere.
 * @throws {ConfigurationError} for options that the rule does not know.
 */
export function configureRule(rule: Rule, config: Config, isOn: boolean): ConfiguredRule | undefined {
  const setting = settingOf(config.rules, rule.id) ?? {};
  const overrides = overridesOf(rule, config);
  const isOffAtFirst = setting.severity === "off" || (setting.severity === undefined && !isOn);
  const runs = !isOffAtFirst || overrides.some(({ turnsOn }) => turnsOn);
  const options =
    runs || setting.options !== undefined
      ? readOptions(rule, setting.options ?? {}, ["rules", rule.id])
      : undefined;
  if (!runs) return undefined;
  const base: RuleState = { ...gradeOf(rule, setting, config, isOn), options };
  if (overrides.length === 0) return { rule, ...base };
  const at = (path: string): RuleState =>
    overrides.reduce((state, { files, change }) => (files(path) ? change(state) : state), base);
  return { rule, ...base, at: remember(at) };
}

function gradeOf(
  rule: Rule,
  { severity }: RuleSetting,
  { preset = "recommended" }: Config,
  isOn: boolean,
): Omit<RuleState, "options"> {
  const regrade = (own: Severity): Severity => presetSeverity(preset, rule, own);
  if (severity !== undefined) return preset === "audit" ? { severity, usual: regrade } : { severity };
  const graded = isOn ? regrade(rule.severity) : "off";
  return preset === "recommended"
    ? { severity: graded }
    : { severity: graded, regrade, ...(preset === "audit" ? { usual: regrade } : {}) };
}

interface RuleOverride {
  readonly files: (path: string) => boolean;
  readonly change: (state: RuleState) => RuleState;
  readonly turnsOn: boolean;
}

function overridesOf(rule: Rule, { overrides = [] }: Config): RuleOverride[] {
  return overrides.flatMap(({ files, rules }, index) => {
    const setting = settingOf(rules, rule.id);
    if (!setting) return [];
    const key = ["overrides", String(index), "rules", rule.id];
    requireOverridable(rule, setting, key);
    const { severity } = setting;
    const own = {
      ...(severity === undefined ? {} : { severity, regrade: undefined }),
      ...(setting.options === undefined ? {} : { options: readOptions(rule, setting.options, key) }),
    };
    const turnsOn = severity !== undefined && severity !== "off";
    return [{ files, change: (state) => ({ ...state, ...own }), turnsOn }];
  });
}

/** What is said of a rule, by its own name only. */
export function settingOf(
  rules: Readonly<Record<string, RuleSetting>> | undefined,
  id: string,
): RuleSetting | undefined {
  return rules && Object.hasOwn(rules, id) ? rules[id] : undefined;
}

/** One look at the whole project has one set of options; where its findings are, nobody knows before. */
function requireOverridable(rule: Rule, { options }: RuleSetting, key: readonly string[]): void {
  if (rule.on !== "project" || options === undefined) return;
  throw new ConfigurationError(
    [...key, "options"],
    `The rule ${rule.id} looks at the whole project, so its options cannot differ between files.`,
  );
}

function remember<T>(ask: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
}

function readOptions(rule: Rule, options: unknown, key: readonly string[]): unknown {
  const read = rule.options.safeParse(options);
  if (read.success) return read.data;
  throw optionFault(rule, read.error.issues[0], key);
}

function optionFault(
  rule: Rule,
  issue: z.core.$ZodIssue | undefined,
  place: readonly string[],
): ConfigurationError {
  const key = [...place, "options", ...(issue?.path ?? []).map(String)];
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
