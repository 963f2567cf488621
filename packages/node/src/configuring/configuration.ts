import { join, posix } from "node:path";
import {
  builtinKinds,
  type Config,
  nearest,
  type Override,
  type Pack,
  type Preset,
  type RollOutStep,
  type RuleSetting,
  type Wording,
} from "@aims-lint/core";
import type { FileSystem } from "../files/file-system.ts";
import { compilePattern } from "./compile-pattern.ts";
import type { Layers } from "./layers.ts";
import { toBaselinePath } from "./to-baseline-path.ts";
import { type CodeSettings, codeDefaults, toCode } from "./to-code.ts";
import { toRollOut } from "./to-roll-out.ts";

/** The settings of a project, checked and ready to use. */
export interface Configuration {
  /** Relative to the project. */
  readonly roots?: readonly string[];
  readonly ignores: (path: string) => boolean;
  readonly kindsOf: (path: string) => readonly string[] | undefined;
  /** The pattern of `kinds` that decides for a path; `undefined` where none fits. */
  readonly kindPatternOf: (path: string) => string | undefined;
  readonly aliases: Readonly<Record<string, Wording>>;
  readonly groups: readonly string[];
  readonly preset: Preset;
  readonly overrides: readonly Override[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly rollOut?: readonly RollOutStep[];
  readonly code: CodeSettings;
  /** The file of the baseline, relative to the project; absent where nobody names one. */
  readonly baseline?: string;
}

/** The settings of a project that has no configuration. */
export const defaults: Configuration = {
  ignores: () => false,
  kindsOf: () => undefined,
  kindPatternOf: () => undefined,
  aliases: {},
  groups: [],
  preset: "recommended",
  overrides: [],
  rules: {},
  code: codeDefaults,
};

/** The settings as the engine takes them. */
export function toEngine(
  { groups, preset, rules, overrides, kindsOf, aliases, rollOut }: Configuration,
  packs: readonly Pack[],
): Config {
  return {
    packs,
    groups,
    preset,
    rules,
    overrides,
    kindsOf,
    aliases,
    ...(rollOut ? { rollOut } : {}),
  };
}

/** The most patterns that a configuration may hold. */
const mostPatterns = 200;

/**
 * Checks the settings of a configuration against what the packs and the disk know. Whether the rules and their
 * options are known is the engine's to say.
 * @throws {CannotCheckError} with the place, for the first setting that cannot be used.
 */
export function toConfiguration(
  file: Layers,
  { files, projectRoot, packs }: { files: FileSystem; projectRoot: string; packs: readonly Pack[] },
): Configuration {
  const { roots, ignore = [], kinds = {}, aliases = {}, groups = [], rules = {} } = file.merged;
  const { preset = "recommended", overrides = [] } = file.merged;
  const { code = {} } = file.merged;
  const patterns = [
    ...ignore,
    ...Object.keys(kinds),
    ...overrides.flatMap(({ files: globs }) => globs),
    ...(code.ignore ?? []),
    ...Object.keys(code.areas ?? {}),
  ];
  if (patterns.length > mostPatterns) {
    const how = "Put what belongs together into one folder, and name that.";
    throw file.fault([], `The configuration has more than ${mostPatterns} patterns.`, how);
  }
  const ignored = ignore.map((glob, index) => compilePattern(file, ["ignore", index], glob));
  const known = [...packs.flatMap((pack) => pack.kinds), ...builtinKinds].map(({ name }) => name);
  const kindGlobs = Object.entries(kinds).map(([glob, names]) => {
    for (const name of names) requireKind(file, glob, name, known);
    return { glob, matches: compilePattern(file, ["kinds", glob], glob), names };
  });
  const fitting = (path: string) => kindGlobs.find(({ matches }) => matches(path));
  return {
    ...(roots ? { roots: roots.map((root, index) => toRoot(file, files, projectRoot, root, index)) } : {}),
    ...toBaselinePath(file),
    ...toRollOut(file),
    code: toCode(file),
    ignores: anyOf(ignored),
    kindsOf: (path) => fitting(path)?.names,
    kindPatternOf: (path) => fitting(path)?.glob,
    aliases: aliases as Record<string, Wording>,
    groups,
    preset,
    // What zod calls absent or undefined, the engine calls absent.
    rules: rules as Record<string, RuleSetting>,
    overrides: overrides.map(({ files: globs, rules: own }, index) => ({
      files: anyOf(globs.map((glob, at) => compilePattern(file, ["overrides", index, "files", at], glob))),
      rules: own as Record<string, RuleSetting>,
    })),
  };
}

function anyOf(tests: readonly ((path: string) => boolean)[]): (path: string) => boolean {
  return (path) => tests.some((matches) => matches(path));
}

function requireKind(file: Layers, glob: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const guess = nearest(name, known);
  const how = guess ? `Did you mean ${guess}?` : `The kinds are ${[...known].sort().join(", ")}.`;
  throw file.fault(["kinds", glob], `There is no kind ${name}.`, how);
}

function toRoot(file: Layers, files: FileSystem, projectRoot: string, root: string, index: number): string {
  const normal = posix.normalize(root).replace(/\/$/, "");
  const fault = (problem: string): Error =>
    file.fault(["roots", index], `The root ${root} ${problem}.`, "Name a folder of the project.");
  if (root === "" || posix.isAbsolute(normal) || normal === ".." || normal.startsWith("../"))
    throw fault("does not lie in the project");
  let at = projectRoot;
  for (const part of normal.split("/")) {
    at = join(at, part);
    const type = files.typeOf(at);
    if (type !== "folder") {
      throw fault(type === "link" ? "is a link or lies behind one" : "is no folder, or is not there");
    }
  }
  return normal === "." ? "" : normal;
}
