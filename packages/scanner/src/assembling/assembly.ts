import type { Component, Sighting, SignalTier } from "@aims-lint/core";
import type { Identity } from "../detector.ts";
import { bySpan } from "./by-span.ts";
import { gravestArea } from "./gravest-area.ts";
import { isOwn } from "./is-own.ts";
import { meaning } from "./meaning.ts";
import { Nearby } from "./nearby.ts";
import type { Named, Part, Seen } from "./part.ts";

/** Two supporting signals of different sorts make one decisive; weak ones only add to others. */
const weights: Readonly<Record<SignalTier, number>> = { decisive: 2, supporting: 1, weak: 0 };

/**
 * Puts together what was seen of each component, wherever it was seen. What comes out does not depend on the order in which it came in.
 */
export class Assembly {
  readonly #seen: Seen[] = [];
  readonly #settled = new Map<string, Set<string>>();
  readonly #own: Named[] = [];
  readonly #meant = new Map<string, string>();

  add(identity: Identity, sighting: Sighting, version: string | undefined): void {
    this.#seen.push({ identity, sighting, version });
  }

  /** A manifest gives the name of a package to something of the repository. */
  own(id: string, path: string): void {
    this.#own.push({ id, path });
  }

  /** A version of a component that is seen elsewhere, if it is. */
  settle(id: string, version: string): void {
    const key = keyOf(id);
    const versions = this.#settled.get(key) ?? new Set();
    this.#settled.set(key, versions.add(version));
  }

  /** The components, and those of which too little was seen. */
  components(): { readonly components: Component[]; readonly hints: Component[] } {
    const parts = toParts(this.#seen, this.#own);
    for (const { identity, seen } of parts) {
      for (const one of seen) this.#meant.set(`${one.sighting.at.path} ${one.identity.id}`, identity.id);
    }
    const isSure = ({ seen }: Part): boolean => isEnough(seen.map(({ sighting }) => sighting));
    return {
      components: parts.filter(isSure).map((part) => this.#toComponent(part)),
      hints: parts.filter((part) => !isSure(part)).map((part) => this.#toComponent(part)),
    };
  }

  /** The id of the component for which a signal of a file was taken, once the components are known; `undefined` where it was taken for none. */
  meant(id: string, path: string): string | undefined {
    return this.#meant.get(`${path} ${id}`);
  }

  #toComponent({ identity, seen }: Part): Component {
    const sightings = seen.map(toSighting).sort(bySpan);
    const written = seen.flatMap(({ version }) => (version === undefined ? [] : [version]));
    const versions = new Set([...written, ...(this.#settled.get(keyOf(identity.id)) ?? [])]);
    return {
      ...identity,
      versions: [...versions].sort(),
      area: gravestArea(sightings, isEnough),
      sightings,
    };
  }
}

/** First what says exactly which component it is; the rest is given to what is known by then. */
function toParts(all: readonly Seen[], own: readonly Named[]): Part[] {
  const parts = new Map<string, Seen[]>();
  const give = (id: string, one: Seen): unknown => {
    const key = keyOf(id);
    return parts.get(key)?.push(one) ?? parts.set(key, [one]);
  };
  const asked = new Nearby(all.flatMap(toManifest));
  const named = new Nearby(own);
  const meantBy = meaning(asked);
  const seen = all.flatMap((one) => (isOwn(one, asked, named) ? toOwn(one, asked) : [one]));
  for (const one of seen.filter(isExact)) give(one.identity.id, one);
  for (const one of seen.filter((one) => !isExact(one))) give(meantBy(one), one);
  return [...parts.values()].map(toPart).sort((a, b) => (a.identity.id < b.identity.id ? -1 : 1));
}

/** What is of the repository says nothing of a package that somebody asks for; else it is a hint, for a name may also hide something. */
function toOwn(one: Seen, asked: Nearby): Seen[] {
  if (asked.has(one.identity.id)) return [];
  return [{ ...one, sighting: { ...one.sighting, tier: "weak" } }];
}

/** NuGet knows no case: two ways to write a name are one package. */
function keyOf(id: string): string {
  return id.startsWith("pkg:nuget/") ? id.toLowerCase() : id;
}

function isExact({ identity }: Seen): boolean {
  return identity.others === undefined;
}

function toManifest({ identity, sighting }: Seen): Named[] {
  return sighting.how === "manifest" ? [{ id: identity.id, path: sighting.at.path }] : [];
}

function toSighting({ sighting, version }: Seen): Sighting {
  return version === undefined ? sighting : { ...sighting, version };
}

/** The identity is that of the signal that names it exactly; of two spellings, the first in order. */
function toPart(seen: readonly Seen[]): Part {
  const exact = seen.filter(isExact);
  const [first] = (exact.length > 0 ? exact : seen)
    .map(({ identity }) => identity)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { others: _, ...identity } = first as Identity;
  return { identity, seen };
}

/** Whether sightings make a component and no hint. */
function isEnough(sightings: readonly Sighting[]): boolean {
  return weightOf(sightings) >= weights.decisive;
}

/** The same sort of signal seen twice is one signal. */
function weightOf(sightings: readonly Sighting[]): number {
  const signals = new Map<string, number>();
  for (const { how, tier } of trusted(sightings)) {
    signals.set(how, Math.max(signals.get(how) ?? 0, weights[tier]));
  }
  return [...signals.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Where a manifest asks for a package, a vague name under which code imports it means that package. */
function trusted(sightings: readonly Sighting[]): readonly Pick<Sighting, "how" | "tier">[] {
  const asked = sightings.find(({ how, tier }) => how === "manifest" && tier !== "weak");
  return sightings.map(({ how, tier }) => ({
    how,
    tier: how === "import" && asked && tier === "weak" ? asked.tier : tier,
  }));
}
