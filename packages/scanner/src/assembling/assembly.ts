import type { CodeArea, Component, Sighting, SignalTier } from "@aims-lint/core";
import type { Identity } from "../detector.ts";

const gravest: readonly CodeArea[] = ["product", "development", "research", "test"];

/** Two supporting signals make one decisive; weak ones only add to others. */
const weights: Readonly<Record<SignalTier, number>> = { decisive: 2, supporting: 1, weak: 0 };

interface Part {
  readonly identity: Identity;
  readonly sightings: Sighting[];
  readonly versions: Set<string>;
}

/** Puts together what was seen of each component, wherever it was seen. */
export class Assembly {
  readonly #parts = new Map<string, Part>();

  add(identity: Identity, sighting: Sighting, version: string | undefined): void {
    const part = this.#parts.get(identity.id) ?? { identity, sightings: [], versions: new Set() };
    this.#parts.set(identity.id, part);
    part.sightings.push(sighting);
    if (version !== undefined) part.versions.add(version);
  }

  /** The components, and those of which too little was seen. */
  components(): { readonly components: Component[]; readonly hints: Component[] } {
    const all = [...this.#parts.values()].sort((a, b) => (a.identity.id < b.identity.id ? -1 : 1));
    const isSure = (part: Part): boolean => weightOf(part) >= weights.decisive;
    return {
      components: all.filter(isSure).map(toComponent),
      hints: all.filter((part) => !isSure(part)).map(toComponent),
    };
  }
}

/** The same sort of signal seen twice is one signal. */
function weightOf({ sightings }: Part): number {
  const signals = new Map(sightings.map(({ how, tier }) => [`${how} ${tier}`, weights[tier]]));
  return [...signals.values()].reduce((sum, weight) => sum + weight, 0);
}

function toComponent({ identity, sightings, versions }: Part): Component {
  const sorted = [...sightings].sort(
    (a, b) =>
      (a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : 0) || a.at.start.offset - b.at.start.offset,
  );
  const areas = new Set(sorted.map(({ area }) => area));
  return {
    ...identity,
    versions: [...versions].sort(),
    area: gravest.find((area) => areas.has(area)) ?? "product",
    sightings: sorted,
  };
}
