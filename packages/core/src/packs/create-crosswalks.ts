import { append } from "../text/append.ts";
import type { CrosswalkLink, Crosswalks, Framework } from "./crosswalks.ts";

/**
 * Crosswalks out of a list of links, for a pack whose framework is small: a company's own controls, and the requirements that they
 * answer. Places are shown in the order in which the links first name them.
 * @throws {TypeError} for a link to a framework that is not given, or a place with two topics.
 */
export function createCrosswalks(
  frameworks: readonly Framework[],
  links: readonly CrosswalkLink[],
): Crosswalks {
  const places = new Map(frameworks.map(({ id }) => [id, new Map<string, CrosswalkLink[]>()]));
  for (const link of links) {
    const known = places.get(link.framework);
    if (!known) throw new TypeError(`There is no framework ${link.framework}, which ${link.ref} is of.`);
    const topic = known.get(link.ref)?.[0]?.topic ?? link.topic;
    if (topic !== link.topic) throw new TypeError(`${link.ref} has two topics: ${topic}; ${link.topic}.`);
    append(known, link.ref, link);
  }
  return {
    frameworks,
    relatedTo: (requirement) => links.filter((link) => link.requirement === requirement),
    placesOf: (framework) =>
      [...(places.get(framework) ?? [])].map(([ref, mappings]) => ({
        ref,
        topic: mappings[0]?.topic ?? "",
        mappings,
      })),
  };
}
