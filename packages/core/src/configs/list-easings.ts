import type { Rule, Severity } from "../rules/rule.ts";
import { compare } from "../text/compare.ts";
import type { Config } from "./config.ts";
import { type ConfiguredRule, settingOf } from "./configure-rule.ts";
import type { Preset } from "./presets.ts";

/** A word that the organisation gives a meaning to. */
export interface OwnWord {
  readonly kind: string;
  readonly field: string;
  readonly word: string;
  readonly value: string;
}

/** What a configuration says that may leave gaps unseen, or make them count less. Rules are listed by name. */
export interface Easings {
  readonly preset: Preset;
  /** Rules that are switched off, for the whole project or for every file that was read. */
  readonly off: readonly string[];
  /** The requirements that those speak for. */
  readonly requirements: readonly string[];
  /** Rules that are off for some of the files. */
  readonly offForSome: readonly string[];
  /** Rules that count less than they grade themselves, everywhere or for some files. */
  readonly milder: readonly string[];
  /** Rules with options of the organisation's own. */
  readonly options: readonly string[];
  readonly words: readonly OwnWord[];
}

/**
 * Lists what a configuration eases; `undefined` where it says nothing of the sort. `paths` are the files that were read, `running`
 * the rules that are on somewhere.
 */
export function listEasings(
  config: Config,
  running: readonly ConfiguredRule[],
  paths: readonly string[],
): Easings | undefined {
  const { preset = "recommended" } = config;
  const said = config.packs.flatMap(({ rules }) => rules).filter(({ id }) => isSaid(id, config));
  const on = new Map(running.map((configured) => [configured.rule.id, configured]));
  const told = said.map((rule) => ({ rule, severities: severitiesOf(on.get(rule.id), rule, config, paths) }));
  const off = told.filter(({ severities }) => severities.every((severity) => severity === "off"));
  const rest = told.filter((entry) => !off.includes(entry));
  const easings: Easings = {
    preset,
    off: idsOf(off),
    requirements: [...new Set(off.flatMap(({ rule }) => rule.requirements))].sort(compare),
    offForSome: idsOf(rest.filter(({ severities }) => severities.includes("off"))),
    milder: idsOf(rest.filter(({ rule, severities }) => severities.some((one) => isMilder(one, rule)))),
    options: idsOf(rest.filter(({ rule }) => hasOptions(rule.id, config))),
    words: ownWords(config.aliases),
  };
  const { off: none, offForSome, milder, options, words } = easings;
  const isPlain = [none, offForSome, milder, options, words].every((list) => list.length === 0);
  return isPlain && preset !== "audit" ? undefined : easings;
}

function isSaid(id: string, { rules, overrides = [] }: Config): boolean {
  return settingOf(rules, id) !== undefined || overrides.some((override) => settingOf(override.rules, id));
}

/** As what a rule counts for each file; one that runs nowhere, and that nobody asked for this time, is told by its setting. */
function severitiesOf(
  configured: ConfiguredRule | undefined,
  { id, severity }: Rule,
  { rules }: Config,
  paths: readonly string[],
): readonly (Severity | "off")[] {
  if (!configured) return [settingOf(rules, id)?.severity ?? severity];
  const { at } = configured;
  return at && paths.length > 0 ? paths.map((path) => at(path).severity) : [configured.severity];
}

const gravestFirst: readonly Severity[] = ["error", "warning", "info"];

function isMilder(severity: Severity | "off", rule: Rule): boolean {
  return severity !== "off" && gravestFirst.indexOf(severity) > gravestFirst.indexOf(rule.severity);
}

function hasOptions(id: string, { rules, overrides = [] }: Config): boolean {
  return [rules, ...overrides.map((override) => override.rules)].some(
    (settings) => settingOf(settings, id)?.options !== undefined,
  );
}

function idsOf(entries: readonly { readonly rule: Rule }[]): string[] {
  return entries.map(({ rule }) => rule.id).sort(compare);
}

/** The words for values that a configuration gives a meaning to. */
export function ownWords(aliases: Config["aliases"] = {}): OwnWord[] {
  return Object.entries(aliases).flatMap(([kind, { words = {} }]) =>
    Object.entries(words).flatMap(([field, meanings]) =>
      Object.entries(meanings).map(([word, value]) => ({ kind, field, word, value })),
    ),
  );
}
