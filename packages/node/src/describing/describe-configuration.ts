import { relative, resolve, sep } from "node:path";
import {
  type Config,
  type ConfigurationDescription,
  type DescribedRule,
  type Document,
  describeRules,
  examine,
  isWithin,
  ownWords,
  type Range,
  type RuleDescription,
  type SettingOrigin,
} from "@aims-lint/core";
import { baselineName } from "../baselining/find-baseline.ts";
import { type Configuration, defaults, toConfiguration, toEngine } from "../configuring/configuration.ts";
import { explainFaults } from "../configuring/explain-faults.ts";
import type { Layers } from "../configuring/layers.ts";
import { readSettings, type SettingsOptions } from "../configuring/read-settings.ts";
import { createHost } from "../create-host.ts";
import { conventionalRootsIn } from "../discovering/aims-roots.ts";
import { select } from "../discovering/select.ts";
import { disk } from "../files/disk.ts";
import { toDay } from "../today.ts";
import { placeName, settingOrigin } from "./setting-origin.ts";

/**
 * Says of one file what it is taken for and how it is checked, and who says so: which configuration, at which line.
 * @param options.file absolute, or relative to the project.
 * @throws {CannotCheckError} where the file is not there, and for a configuration that cannot be used.
 */
export async function describeConfiguration(
  options: SettingsOptions & { readonly file: string; readonly today?: string },
): Promise<ConfigurationDescription> {
  const { fileSystem: files = disk } = options;
  const projectRoot = resolve(options.cwd);
  const path = relative(projectRoot, resolve(projectRoot, options.file)).split(sep).join("/");
  const today = toDay(options.today);
  const { file: layers, packs } = await readSettings(options);
  const settings = layers ? toConfiguration(layers, { files, projectRoot, packs }) : defaults;
  const config = toEngine(settings, packs);
  const own = settings.roots ?? conventionalRootsIn(files, projectRoot);
  const selection = select({ files, projectRoot, configured: own, paths: [path] });
  const host = createHost({
    files,
    projectRoot,
    selection: { ...selection, roots: [path] },
    ignores: () => false,
    facts: { today },
  });
  const rules = explainFaults(layers, () => describeRules(config, path, today));
  const [entry] = explainFaults(layers, () => examine(host, config)).project.documents;
  const says = settingOrigin(layers);
  return {
    file: path,
    reading: readingOf(path, settings, own),
    kinds: (entry?.kinds ?? []).map(({ kind, by, evidence, at }) => ({
      kind: kind.name,
      by,
      evidence,
      from:
        by === "configuration"
          ? patternOf(path, settings, layers)
          : ((entry && lineOf(entry.document, at)) ?? path),
    })),
    declined: (entry?.declined ?? []).map(({ kind, reason }) => ({ kind: kind.name, reason })),
    configurations: [...new Set((layers?.all ?? []).toReversed().map(({ source }) => source.path))],
    preset: says("preset", settings.preset),
    roots: says("roots", own),
    ignore: says("ignore", layers?.merged.ignore ?? []),
    groups: says("groups", settings.groups),
    codeIgnore: codeIgnore(layers),
    codeAreas: codeAreas(layers),
    baseline: says("baseline", settings.baseline ?? baselineName),
    ...stepsAndWords(config, layers),
    packs: packs.map(({ name, version }) => `${name} ${version}`),
    rules: rules.map((rule) => toRule(rule, settings, layers)),
  };
}

function codeIgnore(layers: Layers | undefined): ConfigurationDescription["codeIgnore"] {
  const value = layers?.merged.code?.ignore ?? [];
  return { value, from: placeName(layers?.placeOf(["code", "ignore"])) ?? "default" };
}

function codeAreas(layers: Layers | undefined): ConfigurationDescription["codeAreas"] {
  return Object.entries(layers?.merged.code?.areas ?? {}).map(([glob, area]) => ({
    value: `${glob} is ${area}`,
    from: placeName(layers?.placeOf(["code", "areas", glob])) ?? "default",
  }));
}

/** What holds rules back, and what words mean, each with its place. */
function stepsAndWords(
  { rollOut = [], aliases }: Pick<Config, "rollOut" | "aliases">,
  layers: Layers | undefined,
): Pick<ConfigurationDescription, "rollOut" | "words"> {
  const fromOf = (key: readonly PropertyKey[]): string => placeName(layers?.placeOf(key)) ?? "default";
  return {
    rollOut: rollOut.map(({ rules, audit, warn, enforce }, index) => ({
      value: `${rules.join(", ")}: ${audit === undefined ? "" : `audit ${audit}, `}warn ${warn}, enforce ${enforce}`,
      from: fromOf(["rollout", index]),
    })),
    words: ownWords(aliases).map(({ kind, field, word, value }) => ({
      value: `${kind} ${field}: ${word} is ${value}`,
      from: fromOf(["aliases", kind, "words", field, word]),
    })),
  };
}

function readingOf(
  path: string,
  { ignores }: Configuration,
  roots: readonly string[],
): ConfigurationDescription["reading"] {
  const parts = path.split("/");
  const within = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  if (!roots.some((root) => isWithin(root, path))) return "outside";
  return within.some(ignores) ? "ignored" : "read";
}

function patternOf(path: string, { kindPatternOf }: Configuration, layers: Layers | undefined): string {
  const glob = kindPatternOf(path) ?? "";
  return placeName(layers?.placeOf(["kinds", glob])) ?? "default";
}

function lineOf(document: Document, range: Range): string {
  const { line, column } = document.locate(range).start;
  return `${document.path}:${line}:${column}`;
}

function toRule(
  { rule, severity, severityBy, options, optionsBy, held }: RuleDescription,
  { preset }: Configuration,
  layers: Layers | undefined,
): DescribedRule {
  const from = (origin: SettingOrigin, part: "severity" | "options"): string => {
    if (origin.by === "default") return "default";
    if (origin.by === "preset") return `preset ${preset}`;
    if (origin.by === "rules") return placeName(layers?.placeOfRule(rule, part)) ?? "default";
    const { index } = origin;
    const place = placeName(layers?.placeOf(["overrides", index, "rules", rule]));
    return `overrides[${index}] at ${place ?? "an unknown place"}`;
  };
  return {
    rule,
    severity,
    severityFrom: from(severityBy, "severity"),
    options,
    optionsFrom: from(optionsBy, "options"),
    held: held ?? null,
    isSet: [severityBy, optionsBy].some(({ by }) => by === "rules" || by === "overrides"),
  };
}
