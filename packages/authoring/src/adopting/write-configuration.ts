import type { Addition } from "./collect-settings.ts";
import { type Tree, toYaml } from "./to-yaml.ts";

/** What is added to a configuration, in the order of the settings, with the reason beside each. */
export function toTree({ roots, ignore, kinds, aliases }: Addition): Tree {
  return [
    ...(roots.length > 0 ? [{ key: "roots", items: roots.map((root) => root || ".") }] : []),
    ...(ignore.length > 0 ? [{ key: "ignore", items: ignore }] : []),
    ...(kinds.length > 0
      ? [
          {
            key: "kinds",
            entries: kinds.map(({ pattern, names, why }) => ({
              key: pattern,
              note: why,
              ...(names.length === 1 ? { value: names[0] ?? "" } : { items: names }),
            })),
          },
        ]
      : []),
    ...(Object.keys(aliases).length > 0
      ? [{ key: "aliases", entries: Object.entries(aliases).map(toEntry) }]
      : []),
  ];
}

function toEntry([kind, { titles, fields, words }]: [string, Addition["aliases"][string]]): Tree[number] {
  const names = Object.entries(fields).map(([key, items]) => ({ key, items }));
  const meanings = Object.entries(words).map(([key, meant]) => ({
    key,
    entries: Object.entries(meant).map(([word, value]) => ({ key: word, value })),
  }));
  return {
    key: kind,
    entries: [
      ...(titles.length > 0 ? [{ key: "titles", items: titles }] : []),
      ...(names.length > 0 ? [{ key: "fields", entries: names }] : []),
      ...(meanings.length > 0 ? [{ key: "words", entries: meanings }] : []),
    ],
  };
}

/** A configuration for a project that has none. */
export function writeConfiguration(addition: Addition): string {
  const parts = toTree(addition).map((entry) => toYaml([entry], "", "\n"));
  return `# How aims-lint reads this project. docs/configuration.md says what may stand here.\n\n${parts.join("\n")}`;
}
