import { builtinRules } from "../builtin/index.ts";
import { builtinKinds } from "../builtin/kinds.ts";
import { nearest } from "../configs/nearest.ts";
import { repeated } from "../text/repeated.ts";
import type { Pack } from "./pack.ts";
import { shapeFaults } from "./shape-faults.ts";

/** Why packs cannot be used together, in sentences: what two of them bring, and what none of them brings though one speaks of it. */
export function combinationFaults(packs: readonly Pack[]): string[] {
  const shapes = packs.flatMap(shapeFaults);
  if (shapes.length > 0) return shapes;
  const clashes = clashesOf(packs);
  // What a name lacks cannot be said while nobody knows whom it means.
  return clashes.length > 0 ? clashes : [...strangers(packs), ...otherVersions(packs)];
}

/** Names that are there twice. */
function clashesOf(packs: readonly Pack[]): string[] {
  return [
    ...[...new Set(repeated(packs.map(({ name }) => name)))].map(
      (name) => `The pack ${name} is there twice. Name each pack once; iso42001 is there by itself.`,
    ),
    ...shared("kind", [{ name: "aims-lint", kinds: builtinKinds }, ...packs], ({ kinds }) =>
      kinds.map(({ name }) => name),
    ),
    ...shared("rule", [{ name: "aims-lint", rules: builtinRules }, ...packs], ({ rules }) =>
      rules.map(({ id }) => id),
    ),
    ...shared("group of rules", packs, ({ groups = [] }) => groups.map(({ name }) => name)),
    ...shared("requirement", packs, ({ catalogue }) => catalogue?.requirements.map(({ id }) => id) ?? []),
    ...shared("framework", packs, ({ crosswalks }) => crosswalks?.frameworks.map(({ id }) => id) ?? []),
  ];
}

/** Names that two packs use: nobody could say which of them a finding or a setting means. */
function shared<P extends { readonly name: string }>(
  what: string,
  packs: readonly P[],
  namesOf: (pack: P) => readonly string[],
): string[] {
  const users = new Map<string, Set<string>>();
  for (const pack of packs) {
    for (const name of namesOf(pack)) users.set(name, (users.get(name) ?? new Set()).add(pack.name));
  }
  return [...users]
    .filter(([, names]) => names.size > 1)
    .map(
      ([name, names]) => `The ${what} ${name} is in ${[...names].join(" and in ")}. One has to be renamed.`,
    );
}

/** Requirements and kinds that a pack speaks of and none brings. */
function strangers(packs: readonly Pack[]): string[] {
  const requirements = packs.flatMap(({ catalogue }) => catalogue?.requirements.map(({ id }) => id) ?? []);
  const kinds = packs.flatMap((pack) => pack.kinds.map(({ name }) => name));
  return packs.flatMap((pack) => [
    ...pack.rules.flatMap((rule) => {
      const who = `The rule ${rule.id} of the pack ${pack.name}`;
      return [
        ...missing(`${who} speaks for`, rule.requirements, requirements),
        ...missing(`${who} looks at the kind`, kindsOf(rule), kinds),
      ];
    }),
    ...missing(`The pack ${pack.name} has evidence for`, Object.keys(pack.evidence ?? {}), requirements),
  ]);
}

/**
 * Kinds that a rule knows in another version than the one that is read: a field that nobody reads would look like one that nobody
 * filled in.
 */
function otherVersions(packs: readonly Pack[]): string[] {
  const brought = new Map(packs.flatMap((pack) => pack.kinds.map((kind) => [kind.name, kind] as const)));
  return packs.flatMap((pack) =>
    pack.rules.flatMap(({ id, on, reads }) => {
      const known = [...(typeof on === "string" ? [] : [on]), ...reads];
      return known.flatMap((kind) => {
        const own = brought.get(kind.name);
        if (!own || own === kind) return [];
        const paths = new Set(own.paths.map(({ path }) => path));
        const lacking = kind.paths.map(({ path }) => path).filter((path) => !paths.has(path));
        if (lacking.length === 0) return [];
        return [
          `The rule ${id} of the pack ${pack.name} was made for a version of the kind ${kind.name} that has ${lacking.join(", ")}; the one here has not. Use versions that fit together.`,
        ];
      });
    }),
  );
}

function kindsOf({ on, reads }: Pack["rules"][number]): string[] {
  return [...(typeof on === "string" ? [] : [on]), ...reads].map(({ name }) => name);
}

function missing(saying: string, names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names)]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const guess = nearest(name, known);
      return `${saying} ${name}, which no pack here brings.${guess === undefined ? "" : ` Did it mean ${guess}?`}`;
    });
}
