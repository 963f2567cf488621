import type { Crosswalks } from "./crosswalks.ts";
import type { Pack } from "./pack.ts";

/** What all packs know of other frameworks; `undefined` where none knows of any. */
export function combineCrosswalks(packs: readonly Pack[]): Crosswalks | undefined {
  const all = packs.flatMap(({ crosswalks }) => crosswalks ?? []);
  if (all.length === 0) return undefined;
  return {
    frameworks: all.flatMap(({ frameworks }) => frameworks),
    relatedTo: (requirement) => all.flatMap((one) => one.relatedTo(requirement)),
    placesOf: (framework) =>
      all.find(({ frameworks }) => frameworks.some(({ id }) => id === framework))?.placesOf(framework) ?? [],
  };
}
