import type { Component, Sighting } from "@aims-lint/core";
import { shorten } from "../shared/titled.ts";

/** Names of ecosystems as people know them, where package URLs have others. */
const known: Readonly<Record<string, string>> = {
  npm: "npm",
  pypi: "PyPI",
  golang: "Go",
  maven: "Maven",
  cargo: "Cargo",
  nuget: "NuGet",
  gem: "RubyGems",
  composer: "Composer",
};

/** What a component is called in a message: `openai (npm, client of a model API, OpenAI)`. */
export function describeComponent({ name, ecosystem, what, provider }: Component): string {
  const of = ecosystem === undefined ? undefined : (known[ecosystem] ?? ecosystem);
  const about = [of, what, ...(provider === undefined || provider === name ? [] : [provider])];
  return `${shorten(name)} (${about.filter((each) => each !== undefined && each !== "").join(", ")})`;
}

/** The order in which sightings are shown: what people edit to change it comes first. */
const shownFirst: readonly Sighting["how"][] = ["manifest", "call", "endpoint", "import", "file", "image"];

/** The sighting that shows best where a component is used; the first one in the file with the strongest signal. */
export function bestSighting(sightings: readonly [Sighting, ...Sighting[]]): Sighting;
export function bestSighting(sightings: readonly Sighting[]): Sighting | undefined;
export function bestSighting(sightings: readonly Sighting[]): Sighting | undefined {
  return sightings.reduce<Sighting | undefined>(
    (best, each) => (best === undefined || rank(each) < rank(best) ? each : best),
    undefined,
  );
}

function rank({ how }: Sighting): number {
  const at = shownFirst.indexOf(how);
  return at < 0 ? shownFirst.length : at;
}
