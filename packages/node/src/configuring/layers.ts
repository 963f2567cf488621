import type { CannotCheckError, Place } from "../cannot-check-error.ts";
import type { Settings } from "./settings.ts";
import type { SettingsSource } from "./settings-source.ts";

/** One configuration of those that a project's own one is made of. */
export interface Layer {
  /** The file, absolute, with every link resolved. */
  readonly file: string;
  readonly source: SettingsSource;
  readonly settings: Settings;
}

/** A setting in the configuration that says it. */
export interface PlacedSetting {
  readonly source: SettingsSource;
  /** The setting in that configuration. */
  readonly key: readonly PropertyKey[];
  /** `undefined` where it says no places. */
  readonly place: Place | undefined;
}

/**
 * A configuration with those that it extends. Of lists, and of the preset, the nearest configuration has the last word; kinds,
 * aliases, rules and areas of code come together by their keys; overrides are lined up, the nearest last.
 */
export class Layers {
  /** The farthest first; the project's own is the last. */
  readonly all: readonly Layer[];
  readonly merged: Omit<Settings, "extends" | "$schema" | "plugins">;

  /** @throws {TypeError} for no layers at all. */
  constructor(all: readonly Layer[]) {
    if (all.length === 0) throw new TypeError("A configuration has one layer at least.");
    this.all = all;
    this.merged = all.map(({ settings }) => settings).reduce(merge);
  }

  /** The nearest of the configurations that name plugins; `undefined` where none does. */
  get plugging(): Layer | undefined {
    return this.all.findLast(({ settings }) => (settings.plugins?.length ?? 0) > 0);
  }

  /** The project's own configuration. */
  get own(): Layer {
    return this.all.at(-1) as Layer;
  }

  /** An error at the setting of the merged configuration, in the file that it comes from. */
  fault(key: readonly PropertyKey[], message: string, how: string): CannotCheckError {
    const { source, key: own } = this.#find(key);
    return source.fault(own, message, how);
  }

  /** Where a setting of the merged configuration is written; `undefined` where nobody says it. */
  placeOf(key: readonly PropertyKey[]): PlacedSetting | undefined {
    const { source, key: own } = this.#find(key);
    return source.depthOf(own) < own.length ? undefined : { source, key: own, place: source.placeOf(own) };
  }

  /** Where the nearest configuration says this of a rule; `undefined` where none does. */
  placeOfRule(id: string, part: "severity" | "options"): PlacedSetting | undefined {
    const layer = this.all.findLast(({ settings }) => settings.rules?.[id]?.[part] !== undefined);
    if (!layer) return undefined;
    const { source } = layer;
    // `rule: error` has no key of its own for the severity.
    const whole = ["rules", id, part];
    const key = whole.slice(0, source.depthOf(whole));
    return { source, key, place: source.placeOf(key) };
  }

  /** The nearest of the layers that say most of a key. */
  #find(key: readonly PropertyKey[]): {
    readonly source: SettingsSource;
    readonly key: readonly PropertyKey[];
  } {
    if (key[0] === "overrides" && key.length > 1) return this.#findOverride(Number(key[1]), key.slice(2));
    let best = this.own.source;
    for (const { source } of this.all.toReversed())
      if (source.depthOf(key) > best.depthOf(key)) best = source;
    return { source: best, key };
  }

  #findOverride(
    index: number,
    rest: readonly PropertyKey[],
  ): { source: SettingsSource; key: readonly PropertyKey[] } {
    let before = 0;
    for (const { source, settings } of this.all) {
      const count = settings.overrides?.length ?? 0;
      if (index < before + count) return { source, key: ["overrides", index - before, ...rest] };
      before += count;
    }
    return { source: this.own.source, key: ["overrides"] };
  }
}

function merge(far: Settings, near: Settings): Settings {
  const { kinds, aliases, rules, overrides, code } = near;
  return {
    ...far,
    ...near,
    ...(kinds && far.kinds ? { kinds: { ...kinds, ...without(far.kinds, kinds) } } : {}),
    ...(aliases && far.aliases ? { aliases: mergeBy(far.aliases, aliases, mergeWording) } : {}),
    ...(rules && far.rules
      ? { rules: mergeBy(far.rules, rules, (one, other) => ({ ...one, ...other })) }
      : {}),
    ...(code && far.code ? { code: mergeCode(far.code, code) } : {}),
    ...(overrides && far.overrides ? { overrides: [...far.overrides, ...overrides] } : {}),
  };
}

type CodeOf = NonNullable<Settings["code"]>;

function mergeCode(far: CodeOf, near: CodeOf): CodeOf {
  const { areas } = near;
  return {
    ...far,
    ...near,
    ...(areas && far.areas ? { areas: { ...areas, ...without(far.areas, areas) } } : {}),
  };
}

type Wording = NonNullable<Settings["aliases"]>[string];

function mergeWording(far: Wording, near: Wording): Wording {
  const { fields, words } = near;
  return {
    ...far,
    ...near,
    ...(fields && far.fields ? { fields: { ...far.fields, ...fields } } : {}),
    ...(words && far.words
      ? { words: mergeBy(far.words, words, (one, other) => ({ ...one, ...other })) }
      : {}),
  };
}

function mergeBy<T>(
  far: Readonly<Record<string, T>>,
  near: Readonly<Record<string, T>>,
  join: (far: T, near: T) => T,
): Record<string, T> {
  const merged = new Map(Object.entries(far));
  for (const [name, value] of Object.entries(near)) {
    const earlier = merged.get(name);
    merged.set(name, earlier === undefined ? value : join(earlier, value));
  }
  return Object.fromEntries(merged);
}

function without<T>(
  entries: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => !Object.hasOwn(other, key)));
}
