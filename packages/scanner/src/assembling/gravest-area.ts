import type { CodeArea, Sighting } from "@aims-lint/core";

const gravest: readonly CodeArea[] = ["product", "development", "research", "test"];

/** The gravest area that something was seen in: what is shipped counts before what is tried out. */
export function gravestArea(sightings: readonly Pick<Sighting, "area">[]): CodeArea {
  const areas = new Set(sightings.map(({ area }) => area));
  return gravest.find((area) => areas.has(area)) ?? "product";
}
