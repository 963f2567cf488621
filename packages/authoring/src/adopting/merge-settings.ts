import { isWithin, type Wording } from "@aims-lint/core";
import type { Addition } from "./collect-settings.ts";
import type { Settings, Survey } from "./survey.ts";

/** The settings that a project has when the additions are written into its configuration. */
export function mergeSettings(
  { present, conventional }: Survey,
  additions: Addition,
): Settings & { roots: string[] } {
  const kinds = new Map(additions.kinds.map(({ path, names }) => [path, names]));
  return {
    roots: [...(present.roots ?? conventional), ...additions.roots],
    ignores: (path) => present.ignores(path) || additions.ignore.some((folder) => isWithin(folder, path)),
    kindsOf: (path) => present.kindsOf?.(path) ?? kinds.get(path),
    aliases: mergeAliases(present.aliases ?? {}, additions.aliases),
  };
}

function mergeAliases(
  present: Readonly<Record<string, Wording>>,
  added: Addition["aliases"],
): Readonly<Record<string, Wording>> {
  const merged: Record<string, Wording> = { ...present };
  for (const [name, { titles, fields, words }] of Object.entries(added)) {
    const own = merged[name] ?? {};
    merged[name] = {
      titles: [...(own.titles ?? []), ...titles],
      fields: join(own.fields ?? {}, fields, (a, b) => [...a, ...b]),
      words: join(own.words ?? {}, words, (a, b) => ({ ...a, ...b })),
    };
  }
  return merged;
}

function join<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  both: (a: T, b: T) => T,
): Record<string, T> {
  const joined: Record<string, T> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const other = joined[name];
    joined[name] = other === undefined ? value : both(other, value);
  }
  return joined;
}
