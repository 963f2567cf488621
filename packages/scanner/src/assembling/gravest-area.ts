import type { CodeArea, Sighting } from "@aims-lint/core";

const gravest: readonly CodeArea[] = ["product", "development", "research", "test"];

/**
 * The area that something belongs to: the gravest in which enough was seen of it, together with graver ones; what is shipped counts before
 * what is tried out. A host in a list of the product and a call of it in a test are a use in tests.
 * @param isEnough whether sightings make a component; where none of them do, the gravest area counts.
 */
export function gravestArea(
  sightings: readonly Sighting[],
  isEnough: (some: readonly Sighting[]) => boolean,
): CodeArea {
  const seen = gravest.filter((area) => sightings.some((sighting) => sighting.area === area));
  const sure = seen.find((_, index) => {
    const upTo = seen.slice(0, index + 1);
    return isEnough(sightings.filter(({ area }) => upTo.includes(area)));
  });
  return sure ?? seen[0] ?? "product";
}
